/** Control words by what they mean to a reader of words (RTF 1.9.1); all others are looks. */

/** Words and symbols that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': '\u00a0',
  _: '\u2011',
  '\t': '\t',
};

/** Groups whose text is not of the document; so is every `{\*\word` that is not in ENTERED. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'info pict nonshppict nonesttables sp shprslt tc tcn xe rxe txe filetbl revtbl listtable ' +
    'listoverridetable rsidtbl generator template themedata datastore latentstyles pntxta pntxtb bkmkstart ' +
    'bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn private formfield'
  ).split(' '),
);

/** Groups marked `\*` that hold text all the same. */
export const ENTERED: ReadonlySet<string> = new Set(
  'shpinst fldinst do dptxbxtext annotation footnote'.split(' '),
);

/** A text of its own, and where it goes. */
export type Place = 'body' | 'header' | 'footer' | 'box' | 'note' | 'comment';

export const PLACES: Readonly<Record<string, Place>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  shptxt: 'box',
  dptxbxtext: 'box',
  footnote: 'note',
  annotation: 'comment',
};
