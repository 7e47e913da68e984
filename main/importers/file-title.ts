/** The title that a converter prints above the document, whose own first line says the same. */
import { type Block, blockText } from '../../shared/blocks';

/** The words that names of files and pages add to a person's name, in the languages that have one. */
const FILE_WORDS = new Set(
  (
    'resume resumé résumé cv curriculum vitae lebenslauf currículum currículo życiorys životopis ' +
    'резюме özgeçmiş of de di du van von für for the'
  ).split(' '),
);

/** How far below its own first line may stand: a picture or a link may come between. */
const FIRST_BLOCKS = 3;

/** Whether the first block is only such a title: `Resume of Ada Byron` above `Ada Byron`. */
export function beginsWithFileTitle(blocks: readonly Block[]): boolean {
  const [title, ...next] = blocks.slice(0, FIRST_BLOCKS);
  if (title?.kind !== 'heading') return false;
  const words = wordsOf(title);
  return next.some((block) => {
    const own = wordsOf(block);
    const at = words.join(' ').indexOf(own.join(' '));
    if (own.length === 0 || at < 0) return false;
    const rest = words.filter((word) => !own.includes(word));
    return words.length === own.length + rest.length && rest.every((word) => FILE_WORDS.has(word));
  });
}

function wordsOf(block: Block): string[] {
  return (
    blockText(block)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
