/** Plain text: lines to paragraphs, list items and the few headings that show. */
import type { Block, Hints } from '../../../shared/blocks';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { decodeText, requireWords, startOfText } from '../encoding';
import { isSeparator } from '../marks';
import { tidyRuns } from '../runs';
import { isHeading, ruledHeading } from './headings';
import { type Line, linesOf } from './lines';
import { continuesItem, wrapWidth } from './wrapping';

export const textImporter: Importer = {
  id: 'text',
  title: 'plain text',
  extensions: ['txt', 'text', 'asc'],
  sniff: ({ name, bytes }) => (startOfText(bytes) === '' ? 0 : /\.(txt|text|asc)$/i.test(name) ? 0.5 : 0.35),
  read,
};

/** Height of a line of typewritten text. */
const LINE_POINTS = 12;

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  requireWords(text);
  return { kind: 'blocks', blocks: blocksOf(linesOf(text)), aside: [], notes };
}

/** A block that is still being filled with lines. */
interface Open {
  readonly kind: 'paragraph' | 'heading' | 'listItem';
  readonly first: Line;
  readonly texts: string[];
  readonly hints: Hints;
  readonly depth: number;
}

export function blocksOf(lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Open[] = [];
  /** Indents of the bullets that the next bullet may lie below. */
  const bullets: number[] = [];
  let open: Open | undefined;
  let blanks = 0;
  let ruleAbove = false;

  const start = (kind: Open['kind'], first: Line, text: string, depth = 0) => {
    const gapBefore = blanks * LINE_POINTS;
    const hints = { ...(gapBefore > 0 && { gapBefore }), ...(ruleAbove && { ruleAbove: true as const }) };
    open = { kind, first, texts: [text], hints, depth };
    blocks.push(open);
    blanks = 0;
    ruleAbove = false;
  };

  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const titled = ruledHeading(line);
    if (line.kind === 'blank') {
      open = undefined;
      blanks += 1;
    } else if (line.kind === 'rule') {
      // Below a heading it is the heading's own.
      ruleAbove = open?.kind !== 'heading';
      open = undefined;
    } else if (line.kind === 'bullet' && line.text === '') {
      // A bullet cut off from its words, which stand on the next line.
      open = undefined;
    } else if (line.kind === 'bullet' || (before?.kind === 'bullet' && before.text === '')) {
      while (bullets.length > 0 && (bullets.at(-1) ?? 0) >= line.indent) bullets.pop();
      start('listItem', line, line.text, bullets.length);
      bullets.push(line.indent);
    } else if (titled !== undefined || isHeading(line, before, lines[at + 1])) {
      start('heading', line, titled ?? line.text);
      bullets.length = 0;
    } else if (open?.kind === 'listItem' && before && continuesItem(line, before, open.first, width)) {
      open.texts.push(line.text);
    } else if (open?.kind === 'paragraph') {
      open.texts.push(line.text);
    } else {
      start('paragraph', line, line.text);
      if (line.indent === 0) bullets.length = 0;
    }
  });
  return blocks.flatMap(finish);
}

function finish({ kind, first, texts, hints, depth }: Open): Block[] {
  const runs = tidyRuns([{ text: texts.join(kind === 'listItem' ? ' ' : '\n') }]);
  const words = runs.map((run) => run.text).join('');
  if (words === '' || isSeparator(words)) return [];
  const base = { source: { line: first.number }, ...(Object.keys(hints).length > 0 && { hints }), runs };
  if (kind === 'heading') return [{ kind, level: 2, ...base }];
  return kind === 'paragraph' ? [{ kind, ...base }] : [{ kind, depth, ordered: first.ordered, ...base }];
}
