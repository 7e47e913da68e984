import type { Importer, SourceFile } from '../../../shared/importer';
import type { Note } from '../../../shared/notes';
import type { ReadAs } from '../../../shared/read-as';
import { UserError, userError } from '../../../shared/result';
import type { Unplaced } from '../../../shared/resume';
import { flowsToBlocks } from '../page/blocks';
import { cleanText } from '../page/clean';
import { suspectsColumns } from '../page/columns';
import { readFlows } from '../page/flows';
import { facing } from '../page/mirror';
import type { PageContent } from '../page/page';
import { wordsToRows } from '../page/rows';
import { stripRunning } from '../page/running';
import { fragmentText } from '../page/runs';
import { attachedReading, reopened } from '../reopen';
import { attachedEuropass } from './europass';
import { looksScrambled } from './garbage';
import { plainProfile } from './linkedin';
import { openPdf } from './open';
import { readScans } from './scan';

/** PDF files: their text, and where a page is a picture, the text that is recognised in it. */
export const pdfImporter: Importer = {
  id: 'pdf',
  title: 'PDF document',
  extensions: ['pdf'],
  sniff,
  async read({ bytes }, tools = {}) {
    const { pages: shown, painted, source, xml, lang, notes } = await openPdf(bytes, tools.cMap);
    const attached = reopened(source, painted);
    if (attached.resume) return attachedReading(attached.resume);
    const europass = await attachedEuropass(xml, painted);
    if (europass) return { kind: 'resume', ...europass, notes: [] };
    const scanned = await readScans(bytes, shown, tools);
    const { pages } = scanned;
    refuseUnreadable(pages);
    const running = stripRunning(facing(pages));
    const blocks = flowsToBlocks(readFlows(running.pages, tools.as?.columns), running.pages);
    const hidden = pages.flatMap(hiddenText);
    const aside = [...running.aside, ...scanned.aside, ...hidden];
    return {
      kind: 'blocks',
      ...plainProfile({ blocks, aside }),
      ...(lang && { lang }),
      notes: [
        ...attached.notes,
        ...scanned.notes,
        ...hiddenNotes(hidden),
        ...doubtedColumns(running.pages, tools.as),
        ...notes,
      ],
    };
  },
};

/** The signature may come after junk, within the first 1024 bytes (ISO 32000-1 annex H.3.4.1). */
function sniff({ name, bytes }: SourceFile): number {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const at = start.indexOf('%PDF-');
  if (at === 0) return 1;
  if (at > 0) return 0.8;
  return name.toLowerCase().endsWith('.pdf') ? 0.1 : 0;
}

function refuseUnreadable(pages: readonly PageContent[]): void {
  if (pages.length === 0) {
    throw new UserError(
      'This PDF has no page that can be read.',
      'Export it again from the program it was made with.',
      'damaged',
    );
  }
  const text = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
  if (!/[\p{L}\p{N}]/u.test(text) && pages.every((page) => page.turned.length === 0)) {
    throw new UserError(
      'This PDF holds no text: its pages are empty, or pictures in which no text was found.',
      'Open the document it was made from, or a sharper scan.',
      'no-text',
    );
  }
  if (looksScrambled(text)) {
    throw userError('scrambled');
  }
}

/** The first page that may have been read across two columns, unless the person said how to read it. */
function doubtedColumns(pages: readonly PageContent[], as: ReadAs = {}): readonly Note[] {
  const doubted = as.columns ? undefined : pages.find(({ words }) => suspectsColumns(words));
  return doubted ? [{ code: 'columns', page: doubted.page }] : [];
}

function hiddenText({ hidden, page }: PageContent): readonly Unplaced[] {
  return wordsToRows(hidden).flatMap((row, index) => {
    const text = cleanText(row.fragments.map(fragmentText).join('\t')).trim();
    return text === '' ? [] : [{ text, line: index + 1, page }];
  });
}

/** Characters: a note needs to show which words are meant, and no more. */
const MOST_TOLD = 200;

function hiddenNotes(hidden: readonly Unplaced[]): readonly Note[] {
  const what = hidden
    .map(({ text }) => text)
    .join(' ')
    .slice(0, MOST_TOLD);
  return what === '' ? [] : [{ code: 'hidden', what }];
}
