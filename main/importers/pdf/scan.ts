/** Pages without text whose picture is the text: scans and faxes, alone or among others. */
import type { ReadingTools } from '../../../shared/importer';
import type { Note } from '../../../shared/notes';
import type { SeenWord } from '../../../shared/ocr';
import type { Unplaced } from '../../../shared/resume';
import type { PageContent } from '../page/page';
import { ocrNotes, seenContent, tookTooLong } from '../page/seen';
import { withDocument } from './document';
import { looksScrambled } from './garbage';
import { pagePicture } from './pictures';

export interface Scanned {
  readonly pages: readonly PageContent[];
  readonly aside: readonly Unplaced[];
  readonly notes: readonly Note[];
}

/** A scanner's stamp or a page number may stand on a scan; a page of text has more words. */
const FEW_WORDS = 12;
/** An A4 page at 600 dots an inch has 35 million. */
const MOST_PIXELS = 50_000_000;
const TOO_LONG = 'recognising its text took too long';

/** The pages with those of them read that are pictures. */
export async function readScans(
  bytes: Uint8Array,
  pages: readonly PageContent[],
  { ocr, progress, as }: ReadingTools,
): Promise<Scanned> {
  const wanted = pages.filter(lacksText);
  if (!ocr || wanted.length === 0) return { pages, aside: [], notes: [] };
  const { decoder } = ocr;
  return withDocument(bytes, { mostPixels: MOST_PIXELS, decoder }, async ({ document, codes, meter }) => {
    const read = new Map<number, PageContent>();
    const words: SeenWord[] = [];
    const aside: Unplaced[] = [];
    const notes: Note[] = [];
    for (const [index, content] of wanted.entries()) {
      meter.restart();
      // A page that cannot be painted stays what it was: a page without text.
      const page = await document.getPage(content.page).catch(() => undefined);
      const picture = page && (await pagePicture(page, codes).catch(() => undefined));
      page?.cleanup();
      if (!picture) continue;
      const tell = (done: number): void =>
        progress?.({ done: (index + done) / wanted.length, page: index + 1, pages: wanted.length });
      tell(0);
      const seen = await ocr.read(picture.raster, tell, as?.lang);
      if (!seen) {
        notes.push({
          code: 'skipped',
          what: `The scan on page ${content.page}`,
          why: TOO_LONG,
          reason: 'slow-page',
          detail: String(content.page),
        });
        continue;
      }
      const found = seenContent(seen, content.page, picture.width);
      const own = looksScrambled(textOf(content)) ? [] : content.words;
      read.set(content.page, { ...found.page, words: [...found.page.words, ...own], turned: content.turned });
      words.push(...found.words);
      aside.push(...found.aside);
    }
    if (notes.length > 0 && read.size === 0 && wanted.length === pages.length) throw tookTooLong('scan');
    return {
      pages: pages.map((page) => read.get(page.page) ?? page),
      aside,
      notes: [...ocrNotes(words, ocr.languages()), ...notes],
    };
  });
}

function lacksText(page: PageContent): boolean {
  const few = page.words.length < FEW_WORDS && page.turned.length === 0;
  return few || looksScrambled(textOf(page));
}

function textOf(page: PageContent): string {
  return page.words.map((word) => word.text).join(' ');
}
