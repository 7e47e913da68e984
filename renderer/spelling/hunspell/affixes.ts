/**
 * Hunspell's affix file (hunspell(5)): what may stand before and behind the stems of a word list, and what the
 * flags beside the stems mean. Read is what tells right words from wrong ones in the languages of résumés; of
 * compounding the flags, not the rules of digits and patterns.
 */
export interface Affix {
  readonly flag: string;
  /** What of the stem gives way to it. */
  readonly strip: string;
  readonly add: string;
  /** Whether the stem, with what is stripped, may have it. */
  readonly fits: (stem: string) => boolean;
  /** Whether a stem may have it and an affix at its other end. */
  readonly crosses: boolean;
  /** Flags that a word has by having this affix. */
  readonly gives: ReadonlySet<string>;
}

export interface Affixes {
  /** The flags written behind a stem's slash. */
  flags(written: string): ReadonlySet<string>;
  readonly prefixes: AffixIndex;
  readonly suffixes: AffixIndex;
  readonly marks: Readonly<Partial<Record<Mark, string>>>;
  /** The least letters of a compound's part. */
  readonly compoundMin: number;
  /** Letters of the language, the commonest first. */
  readonly letters: readonly string[];
  /** Usual slips, with what was meant. */
  readonly slips: readonly (readonly [string, string])[];
  /** Signs that do not count, such as vowel points. */
  readonly ignored: ReadonlySet<string>;
}

export interface AffixIndex {
  /** By what they add. */
  readonly byAdd: ReadonlyMap<string, readonly Affix[]>;
  readonly longest: number;
}

/** Options that name a flag. */
const MARKS = [
  'NEEDAFFIX',
  'FORBIDDENWORD',
  'NOSUGGEST',
  'ONLYINCOMPOUND',
  'COMPOUNDFLAG',
  'COMPOUNDBEGIN',
  'COMPOUNDMIDDLE',
  'COMPOUNDEND',
] as const;
export type Mark = (typeof MARKS)[number];

const isMark = (option: string): option is Mark => (MARKS as readonly string[]).includes(option);

const NONE: ReadonlySet<string> = new Set();
const LATIN = 'esianrtolcdugmphbyfvkwzxjq';

export function readAffixes(aff: string): Affixes {
  const rows = aff.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const said = (option: string) => rows.find(([name]) => name === option)?.[1];
  const aliases = rows.filter(([name]) => name === 'AF').slice(1);
  const flags = flagReader(
    said('FLAG'),
    aliases.map(([, written = '']) => written),
  );
  const marks: Partial<Record<Mark, string>> = {};
  for (const [option = '', flag] of rows) if (isMark(option)) marks[option] = flag;
  return {
    flags,
    marks,
    prefixes: readIndex('PFX', rows, flags),
    suffixes: readIndex('SFX', rows, flags),
    compoundMin: Number(said('COMPOUNDMIN')) || 3,
    letters: [...new Set((said('TRY') ?? LATIN).toLowerCase())],
    slips: rows.flatMap(([name, from, to]) => (name === 'REP' && from && to ? [[from, to] as const] : [])),
    ignored: new Set(said('IGNORE') ?? ''),
  };
}

/** Few sets of flags serve all words: each is read once. */
function flagReader(kind: string | undefined, aliases: readonly string[]): Affixes['flags'] {
  const known = new Map<string, ReadonlySet<string>>([['', NONE]]);
  const read = (written: string): ReadonlySet<string> => {
    if (kind === 'num') return new Set(written.split(','));
    if (kind === 'long') return new Set(written.match(/../gsu) ?? []);
    return new Set(written);
  };
  return (written) => {
    const found = known.get(written) ?? read(aliases[Number(written) - 1] ?? written);
    known.set(written, found);
    return found;
  };
}

/** A header, `SFX flag crosses count`, and as many rows `SFX flag strip add/gives condition`. */
function readIndex(kind: 'PFX' | 'SFX', rows: readonly string[][], flags: Affixes['flags']): AffixIndex {
  const byAdd = new Map<string, Affix[]>();
  let longest = 0;
  let left = 0;
  let crosses = false;
  for (const [name, flag = '', third = '', fourth = '', condition = '.'] of rows) {
    if (name !== kind) continue;
    if (left === 0) {
      crosses = third === 'Y';
      left = Number(fourth) || 0;
      continue;
    }
    left -= 1;
    const [added = '', given = ''] = fourth.split('/');
    const [strip, add] = [third, added].map((text) => (text === '0' ? '' : text)) as [string, string];
    const affix = { flag, strip, add, crosses, gives: flags(given), fits: fitting(kind, condition) };
    const others = byAdd.get(add);
    if (others) others.push(affix);
    else byAdd.set(add, [affix]);
    longest = Math.max(longest, add.length);
  }
  return { byAdd, longest };
}

/** Letters, sets of letters and dots, at the end of the stem where the affix stands. Made when it is asked for. */
function fitting(kind: 'PFX' | 'SFX', condition: string): Affix['fits'] {
  if (condition === '.') return () => true;
  let pattern: RegExp | undefined;
  return (stem) => {
    pattern ??= patternOf(kind, condition);
    return pattern.test(stem);
  };
}

const NEVER = /(?!)/;

function patternOf(kind: 'PFX' | 'SFX', condition: string): RegExp {
  const letters = condition.replace(/[\\$*+?(){}|-]|(?<!\[)\^/g, '\\$&');
  try {
    return new RegExp(kind === 'SFX' ? `(?:${letters})$` : `^(?:${letters})`);
  } catch {
    // A set that is not closed: an affix that nothing has costs less than a dictionary that nobody has.
    return NEVER;
  }
}
