import type { Importer, Reading, ReadingTools, SourceFile } from '../../../shared/importer';
import type { Raster } from '../../../shared/ocr';
import { turn } from '../../../shared/raster';
import { UserError } from '../../../shared/result';
import { flowsToBlocks } from '../page/blocks';
import { readFlows } from '../page/flows';
import { ocrNotes, seenContent, tookTooLong } from '../page/seen';
import { isJpeg, isPng, readHeader } from './header';

/** Photographs and screenshots of a résumé: PNG and JPEG. */
export const imageImporter: Importer = {
  id: 'image',
  title: 'picture (PNG or JPEG)',
  extensions: ['png', 'jpg', 'jpeg'],
  sniff: ({ bytes }) => (isPng(bytes) || isJpeg(bytes) ? 1 : 0),
  async read(file, tools = {}): Promise<Reading> {
    const { ocr, progress } = tools;
    const tell = (done: number): void => progress?.({ done, page: 1, pages: 1 });
    // The engine's own start takes a second, and the person is told at once.
    tell(0);
    const seen = await requireOcr(ocr).read(await uprightPicture(file, tools), tell, tools.as?.lang);
    if (!seen) throw tookTooLong('picture');
    const { page, words, aside } = seenContent(seen, 1, seen.width > seen.height ? A4_HEIGHT : A4_WIDTH);
    const notes = ocrNotes(words, requireOcr(ocr).languages());
    if (notes.length === 0)
      throw new UserError(
        'No text was found in the picture.',
        'Choose a sharper picture, with the page filling it, its letters at least 10 pixels high, and in a language that is read here: English, and those whose data you added.',
        'no-text',
      );
    return {
      kind: 'blocks',
      blocks: flowsToBlocks(readFlows([page], tools.as?.columns), [page]),
      aside,
      notes,
    };
  },
};

/** In points. A picture does not say how large its page is; most are whole pages. */
const A4_WIDTH = 595;
const A4_HEIGHT = 842;
/** An A4 page at 600 dots an inch has 35 million; unpacked, more than this would fill the memory. */
const MOST_PIXELS = 50_000_000;
/** Quarter turns, clockwise, that set a photograph upright; mirrored ones no camera makes. */
const TURNS: Readonly<Record<number, 1 | 2 | 3>> = { 3: 2, 6: 1, 8: 3 };

async function uprightPicture({ bytes }: SourceFile, { ocr }: ReadingTools): Promise<Raster> {
  const header = readHeader(bytes);
  if (!header || header.width === 0 || header.height === 0) throw damaged();
  const { width, height, orientation } = header;
  if (width * height > MOST_PIXELS)
    throw new UserError(
      `The picture has ${width} × ${height} pixels, more than the ${MOST_PIXELS / 1e6} million that are read.`,
      'Save it smaller; 300 dots an inch are plenty.',
      'too-many-pixels',
    );
  const picture = await requireOcr(ocr).decode(bytes);
  if (!picture) throw damaged();
  return turn(picture, TURNS[orientation] ?? 0);
}

function damaged(): UserError {
  return new UserError('This picture is damaged and cannot be read.', 'Take or save it anew.', 'damaged');
}

function requireOcr(ocr: ReadingTools['ocr']): NonNullable<ReadingTools['ocr']> {
  if (ocr) return ocr;
  throw new UserError('Pictures cannot be read here.', 'Choose the document that the picture shows.');
}
