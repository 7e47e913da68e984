/** Every sentence of the window that is not a note (shared/notes.ts) or an error (UserError). */
import type { Fit } from '../shared/fit';
import type { Version } from '../shared/galley/document';
import type { Result } from '../shared/ipc/contract';
import type { SectionKind } from '../shared/resume';
import type { Notice } from './store/state';

export const WORDING = {
  untitled: 'Résumé',
  noName: 'No name found',
  failed: 'Something went wrong in Galley itself.',
  readingFile: 'Reading…',
  choosing: 'Opening files…',
  recognising: (page: number, pages: number) =>
    pages === 1 ? 'Reading the picture…' : `Reading page ${page} of ${pages}…`,
  stopReading: (name: string) => `Stop reading ${name}`,

  startTitle: 'Drop résumés here',
  startText:
    'Word, PDF, OpenDocument, RTF, Markdown, web page, text, JSON Resume or RenderCV. Nothing leaves this computer.',
  startChoose: 'Choose files…',
  startSample: 'Try the sample',
  dropTitle: 'Drop to open',
  dropText: 'Every file opens beside those already here; the files themselves stay as they are.',
  dropHint: 'Drop more résumés here',
  nothingDropped: 'What was dropped is no file on this computer.',
  nothingDroppedAdvice: 'Save it first, then drop the file.',

  pile: 'Open documents',
  search: 'Search',
  clearSearch: 'Clear the search',
  nothingFound: (search: string) => `Nothing open matches “${search}”.`,
  open: (count: number) => `${count} open`,
  found: (count: number, total: number) => `${count} of ${total}`,
  picked: (count: number) => `${count} selected`,
  addFiles: 'Add files',
  close: 'Close',
  closeDocument: (name: string) => `Close ${name}`,
  closedOne: (name: string) => `${name} was closed.`,
  closed: (count: number) => `${count} documents were closed.`,
  putBack: 'Put back',
  dismiss: 'Dismiss',
  unreadable: 'Could not be read',
  order: 'Order',
  orderedBy: (order: string) => `Ordered by: ${order}`,
  orders: { opened: 'As opened', name: 'Name', review: 'To review' },
  orderHints: {
    opened: 'In the order in which they came',
    name: 'From A to Z',
    review: 'What was read least surely first',
  },
  toReview: (count: number) => `${count} to review`,

  edited: 'Edited',
  notSaved: (name: string) => `${name} could not be saved.`,
  savedIn: (file: string) => `Saved in ${file}`,
  editedSince: (file: string) => `Edited since saved in ${file}`,
  keptHere: 'Kept here, not saved as a file',
  readOnly: 'Read only',
  variant: 'Variant',
  variantOf: (master: string | undefined) => (master === undefined ? 'Variant' : `Variant of ${master}`),
  variantText: (master: string | undefined) =>
    master === undefined
      ? 'Its master is not open. What you change here stays when it comes back.'
      : `Follows ${master}. What you change here stays.`,
  ownPlaces: (count: number) => (count === 1 ? '1 place of its own' : `${count} places of its own`),
  nothingOwn: 'Nothing of its own yet',
  followInAll: 'Follow in everything',
  stopFollowing: 'Stop following',
  versions: 'Version history',
  closeDialog: 'Close',
  versionName: 'Name for the document as it is',
  keepVersion: 'Keep',
  restoreVersion: 'Go back to this version',
  changes: 'What changed since',
  comparedWith: 'Compared with',
  asItIs: 'the document as it is',
  noChanges: 'Nothing differs.',
  added: 'added',
  removed: 'removed',
  notRestored: 'What was open could not be brought back.',
  notKept: 'Changes cannot be kept safe at the moment; save what matters as a file.',
  duplicate: 'Duplicate',

  undo: 'Undo',
  redo: 'Redo',
  togglePile: 'Pile',
  toggleInspector: 'Inspector',
  template: 'Template',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  theme: {
    title: 'Adjust',
    fonts: { text: 'Text', heading: 'Headings' },
    size: 'Size',
    leading: 'Line height',
    density: 'Space between paragraphs',
    margins: 'Side margins',
    points: (value: number) => `${Math.round(value * 10) / 10} pt`,
    times: (value: number) => `${Math.round(value * 100) / 100} ×`,
    millimetres: (points: number) => `${Math.round((points / 72) * 25.4)} mm`,
    colors: { accent: 'Accent', text: 'Text colour' },
    faintColors: { ink: 'The text colour', muted: 'The grey', accent: 'The accent' },
    faint: (color: string, contrast: number) =>
      `${color} is hard to read: ${contrast.toFixed(1)} : 1, where 4.5 : 1 is the least.`,
    dates: 'Dates',
    dateStyles: { monthYear: 'Mar 2021', numeric: '03/2021' },
    reset: (template: string) => `Back to ${template} as it is`,
  },
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  export: 'Export',
  exporting: 'Exporting…',
  exportChoices: {
    both: 'PDF and Word',
    pdf: 'PDF',
    docx: 'Word',
    json: 'JSON Resume',
    md: 'Markdown',
    txt: 'Plain text',
  },
  exportBothHint: 'Two files that agree line for line',
  anonymise: {
    title: 'Export without name or contacts',
    menu: 'Without name or contacts…',
    menuHint: 'PDF and Word; first you see what goes',
    level: 'What goes',
    levels: { contacts: 'Contacts', blind: 'Everything that tells who it is' },
    levelHints: {
      contacts: 'E-mail, phone, street, links; the name stays',
      blind: 'Also the name, photo, birth, nationality, referees',
    },
    reference: 'Reference',
    noName: 'This résumé has no name, so none is searched for. Fill it in first, or look the pages through.',
    doubtfulList: 'What is doubtful',
    doubtful: (count: number) =>
      count === 0 ? 'Nothing doubtful stays' : `${count} doubtful: stays unless ticked`,
    removeToo: 'Remove too',
    removedList: 'What goes',
    removed: (count: number) => (count === 0 ? 'Nothing to take out' : `${count} taken out`),
    write: 'Export PDF and Word…',
    fileName: 'Candidate',
  },
  attachSource: 'Attach the résumé’s data',
  attachSourceHint: 'Galley reopens PDF and Word exactly by it',
  exportBatch: (count: number) => (count === 1 ? 'Batch: this document…' : `Batch: ${count} documents…`),
  exportBatchHint: 'PDF and Word of each, in the look shown',

  desk: 'Pages',
  page: (number: number, total: number) => `Page ${number} of ${total}`,
  laying: 'Setting the pages…',
  notLaid: 'The pages could not be set.',
  zoom: 'Zoom',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  fitWidth: 'Fit width',
  fitPage: 'Fit page',
  previousPage: 'Previous page',
  nextPage: 'Next page',

  source: 'Source',
  sourceLines: 'Lines of the source',
  closeSource: 'Close the source',
  sourceSays: (lines: number, unplaced: number) =>
    `${lines === 1 ? '1 line' : `${lines} lines`}${unplaced > 0 ? ` · ${unplaced} without a place` : ''}`,
  sourcePage: (page: number) => `Page ${page}`,
  noPlace: 'No place in the résumé',
  setAside: 'Set aside: not of the text',
  noSource: 'This document came without the lines that it was read from.',
  showLine: (where: string) => `Show ${where} in the source`,

  fit: {
    title: 'Fit to pages',
    pages: 'Pages',
    fewer: 'One page less',
    more: 'One page more',
    fit: 'Fit',
    fitting: 'Fitting…',
    fits: (wanted: number, pages: number) =>
      pages === wanted
        ? `It takes ${pages === 1 ? '1 page' : `${pages} pages`} as it is.`
        : `It takes ${pages === 1 ? '1 page' : `${pages} pages`} as it is, which is fewer.`,
    fitted: (pages: number, changes: string) =>
      `Now ${pages === 1 ? '1 page' : `${pages} pages`}: ${changes}.`,
    refused: (wanted: number, pages: number) =>
      `It does not fit on ${wanted === 1 ? '1 page' : `${wanted} pages`}: set as tightly as one can still read, it takes ${pages}. Shorten it, or leave a section out.`,
    levers: {
      density: 'space between paragraphs',
      leading: 'line height',
      ends: 'top and bottom margins',
      sides: 'side margins',
      size: 'size',
    },
    change: (lever: string, from: string, to: string) => `${lever} ${from} → ${to}`,
    between: ', ',
  },
  find: {
    title: 'Find and replace',
    words: 'Find',
    replacement: 'Replace with',
    matchCase: 'Match case',
    wholeWords: 'Whole words',
    matchAccents: 'Tell accents apart',
    everywhere: 'In all open documents',
    next: 'Next match',
    previous: 'Previous match',
    replaceOne: 'Replace',
    replaceAll: 'Replace all',
    showReplace: 'Show replacing',
    close: 'Close the search',
    count: (index: number, total: number) => `${index} of ${total}`,
    none: 'No match',
    replaced: (places: number, documents: number) =>
      `${places === 1 ? '1 match' : `${places} matches`} replaced${documents > 1 ? ` in ${documents} documents` : ''}.`,
  },

  inspector: 'Document',
  tabs: { content: 'Content', design: 'Design', review: 'Review' },
  contact: 'Contact',
  addSection: 'Add a section',
  sectionTitle: 'Heading',
  addEntry: 'Add an entry',
  addItem: 'Add a line',
  addProfile: 'Add a profile',
  addDetail: 'Add a detail',
  moreFields: 'More fields',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  moveUpNamed: (name: string) => `Move ${name} up`,
  moveDownNamed: (name: string) => `Move ${name} down`,
  removeNamed: (name: string) => `Remove ${name}`,
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  emptyEntry: 'New entry',
  emptyTitle: 'Untitled section',
  dateHint: 'Jun 2016',
  dateEndHint: 'Present',
  keywordsHint: 'Comma between each',
  richHint: '**bold**, *italic*, [words](https://…)',

  look: 'Look',
  dressAll: 'Use for all open documents',
  dressedAll: (count: number) => `${count} documents have this look.`,

  allPlaced: (lines: number, dismissed: number) => {
    const all = lines === 0 ? 'All words' : lines === 1 ? 'The one line' : `All ${lines} lines`;
    const but = dismissed === 0 ? '' : dismissed === 1 ? ', 1 dismissed' : `, ${dismissed} dismissed`;
    return `${all} of the source placed${but}`;
  },
  unplaced: (count: number) => (count === 1 ? '1 line unplaced' : `${count} lines unplaced`),
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  sureness: {
    poor: 'Much of this file had to be guessed. Compare it with the source.',
    fair: 'Some of this file had to be guessed. Look it over.',
    good: 'This file was easy to read.',
  },
  readAgain: 'Read again as…',
  readingAgain: 'Reading again…',
  readAgainText: 'What you edited is kept.',
  readAgainDo: 'Read again',
  readColumns: 'Columns',
  columnChoices: { auto: 'As it looks', one: 'One', two: 'Two' },
  readTwoColumns: 'Read it as two columns',
  readLanguage: 'Language',
  languageAuto: 'As its words tell',
  editedMeanwhile: 'The document was edited while its file was read again, so nothing was changed.',
  notes: 'To look at',
  markReviewed: 'Mark as reviewed',
  markOpen: 'Review again',
  nothingToReview: 'Nothing to review.',
  nothingToReviewText: 'Every line of the source has its place, and nothing was guessed.',
  unplacedTitle: 'Lines of the source without a place',
  unplacedText: 'They are in the file and not in the résumé. Drag one onto a field, or place it by its menu.',
  line: (line: number, page: number | undefined) =>
    page === undefined ? `Line ${line}` : `Page ${page}, line ${line}`,
  place: 'Place…',
  placeLine: (where: string) => `Place ${where}…`,
  placeIn: 'Place in',
  newDetail: 'New detail',
  endOfSection: 'End of the section',
  keepAsSection: 'Keep in a section of its own',
  dismissLine: (where: string) => `Dismiss ${where}`,
  dismissedTitle: 'Dismissed lines',
  takeLineBack: (where: string) => `Take ${where} back`,
  checks: {
    title: 'Checked for slips',
    nothing: 'Nothing to correct was found.',
    markSeen: 'Leave it as it is',
    markOpen: 'Check again',
    fixes: {
      remove: 'Remove it',
      swap: 'Swap them',
      write: (words: string) => `Write “${words}”`,
    },
    fixAll: (count: number) => (count === 1 ? 'Mend 1' : `Mend all ${count}`),
    findings: {
      'no-name': () => 'The name is missing.',
      'no-email': () => 'There is no email address.',
      'no-phone': () => 'There is no phone number.',
      'no-place': () => 'It does not say where the person lives.',
      'bad-email': (what: string) => `“${what}” is no email address.`,
      'empty-title': () => 'A section has no heading.',
      'empty-section': (what: string) => `“${what}” has nothing in it.`,
      'empty-entry': () => 'An entry is empty.',
      'empty-line': () => 'A line is empty.',
      'no-employer': (what: string) => `${what}: the employer is missing.`,
      'no-position': (what: string) => `${what}: the position is missing.`,
      'no-dates': (what: string) => `${what}: the dates are missing.`,
      'ends-first': (what: string) => `${what} ends before it begins.`,
      'future-start': (what: string) => `${what} begins in the future.`,
      'future-end': (what: string) => `${what} ends in the future.`,
      'unread-date': (what: string) => `“${what}” was not understood as a date.`,
      overlap: (what: string, other: string) => `${what} overlaps with ${other}.`,
      gap: (what: string, other: string) => `${other} months before ${what} are not accounted for.`,
      'mixed-dates': (what: string) => `Some dates in “${what}” have months and some do not.`,
      'long-bullet': (what: string, other: string) => `${other} words are long for one point: “${what}”`,
      'doubled-word': (what: string) => `A word stands twice: “${what}”`,
      'doubled-line': (what: string) => `A point stands twice: “${what}”`,
      'doubled-entry': (what: string) => `An entry stands twice: “${what}”`,
      'doubled-keyword': (what: string) => `A keyword stands twice: “${what}”`,
      'no-link': (what: string) => `“${what}” is no link.`,
    },
  },
  copyAll: 'Copy all',
  copied: 'Copied',

  menu: {
    file: '&File',
    openRecent: 'Open Recent',
    clearRecent: 'Clear Menu',
    edit: '&Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    view: '&View',
    resetZoom: 'Actual Size',
    zoomIn: 'Enlarge the Interface',
    zoomOut: 'Reduce the Interface',
    fullScreen: 'Full Screen',
    window: '&Window',
    minimize: 'Minimise',
    closeWindow: 'Close Window',
    quit: 'Quit',
  },
  commands: {
    'file.import': 'Open…',
    'file.close': 'Close Document',
    'file.reopen': 'Reopen Closed Document',
    'file.save': 'Save',
    'file.saveAs': 'Save As…',
    'file.saveAll': 'Save All',
    'file.versions': 'Version History…',
    'file.duplicate': 'Duplicate',
    'file.variant': 'New Variant',
    'file.export': 'Export…',
    'file.batchExport': 'Batch Export…',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.find': 'Find…',
    'edit.replace': 'Replace…',
    'edit.findNext': 'Find Next',
    'edit.findPrevious': 'Find Previous',
    'edit.fitFewer': 'Fit to One Page Less',
    'view.palette': 'Command Palette…',
    'view.source': 'Source Beside the Pages',
    'view.fitWidth': 'Fit Width',
    'view.fitPage': 'Fit Page',
  },
  dialogs: {
    open: 'Import résumés',
    resumes: 'Résumés',
    allFiles: 'All files',
    export: 'Export',
    exportAll: 'Export all into a folder',
    saveAs: 'Save as…',
    galleyDocument: 'Galley document',
    changedElsewhere: 'This file was changed by another program since it was opened here.',
    nameTaken: 'There is a file of this name already.',
    replaceIt: 'Replace it',
    cancel: 'Cancel',
  },
  palette: {
    title: 'Command palette',
    hint: 'A command, a document, a template or a section',
    nothing: 'Nothing of that name.',
    document: 'Document',
    template: 'Template',
    section: 'Go to',
  },

  batch: (done: number, total: number) => `Batch: ${done} of ${total}`,
  cancelBatch: 'Cancel the batch',
  notices: 'Notices',
  showInFolder: 'Show in folder',
} as const;

export const FIELDS = {
  name: 'Name',
  label: 'Profession',
  email: 'Email',
  phone: 'Phone',
  url: 'Website',
  address: 'Street',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region or country',
  countryCode: 'Country code',
  network: 'Network',
  username: 'User name',
  profileUrl: 'Link',
  detailLabel: 'Detail',
  detailValue: 'Text',
  place: 'Place',
  area: 'Field',
  entryUrl: 'Link',
  score: 'Grade',
  start: 'From',
  end: 'To',
  summary: 'Description',
  highlights: 'Highlights',
  keywords: 'Keywords',
  keyedName: 'Name',
  level: 'Level',
  items: 'Lines',
  text: 'Text',
} as const;

interface HeadLabels {
  readonly organization: string;
  readonly title: string;
}

const HEAD_LABELS: Readonly<Partial<Record<SectionKind, HeadLabels>>> = {
  work: { organization: 'Employer', title: 'Position' },
  volunteer: { organization: 'Organisation', title: 'Role' },
  education: { organization: 'School', title: 'Degree' },
  projects: { organization: 'Client', title: 'Project' },
  certificates: { organization: 'Issuer', title: 'Certificate' },
  awards: { organization: 'Awarded by', title: 'Award' },
  publications: { organization: 'Publisher', title: 'Title' },
};

/** How a kind of section calls the two parts of an entry's head. */
export function headLabels(kind: SectionKind): HeadLabels {
  return HEAD_LABELS[kind] ?? { organization: 'Organisation', title: 'Title' };
}

type Said = Omit<Notice, 'id'>;

export function saidOfExport({ written, failures }: Result<'export.one'>): Said {
  const saved =
    written.length > 0 ? `Saved ${listed(written.map(fileOf))} in ${folderOf(written[0] ?? '')}.` : '';
  return said(saved, written[0], failures, failures.length === 1 ? 'One file' : `${failures.length} files`);
}

export function saidOfBatch(result: Result<'export.batch'>, total: number): Said {
  const { written, failures, cancelled } = result;
  const folder = fileOf(result.folder ?? '') || folderOf(written[0] ?? '');
  const stopped = cancelled ? `Stopped before all ${total} documents were written. ` : '';
  const files = written.length === 1 ? '1 file' : `${written.length} files`;
  const saved = written.length > 0 ? `${stopped}Saved ${files} in ${folder}.` : stopped.trim();
  return said(
    saved,
    written[0],
    failures,
    failures.length === 1 ? 'One document' : `${failures.length} documents`,
  );
}

function said(
  saved: string,
  path: string | undefined,
  failures: Result<'export.one'>['failures'],
  what: string,
): Said {
  const missed = failures.length > 0 ? `${what} could not be written.` : '';
  return {
    tone: failures.length > 0 ? 'warn' : 'done',
    text: [saved, missed].filter(Boolean).join(' '),
    details: failures.map(({ name, problem, advice }) => `${name}: ${problem} ${advice}`),
    action: path === undefined ? undefined : { kind: 'reveal', path },
  };
}

const TAKEN: Readonly<Record<Version['why'], string>> = {
  import: 'As it was opened',
  save: 'Saved',
  restyle: 'Before another look',
  restore: 'Before going back',
  named: 'Named',
};

export function saidOfVersion({ at, why, name }: Version): { readonly title: string; readonly time: string } {
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return { title: name ?? TAKEN[why], time };
}

export function saidOfFit(wanted: number, fit: Fit): Said {
  const { fits, fitted, refused, levers, change, between } = WORDING.fit;
  const { points, times, millimetres } = WORDING.theme;
  const say = { density: times, leading: times, ends: millimetres, sides: millimetres, size: points };
  if (fit.outcome === 'fits') return { tone: 'done', text: fits(wanted, fit.pages), details: [] };
  if (fit.outcome === 'refused') return { tone: 'warn', text: refused(wanted, fit.pages), details: [] };
  const changes = fit.changes.map(({ lever, from, to }) =>
    change(levers[lever], say[lever](from), say[lever](to)),
  );
  return { tone: 'done', text: fitted(fit.pages, changes.join(between)), details: [] };
}

export function saidOfSave(path: string): Said {
  return said(`Saved ${fileOf(path)} in ${folderOf(path)}.`, path, [], '');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Last part of a path of either kind of system. */
export function fileOf(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
}

function folderOf(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-2) ?? '';
}
