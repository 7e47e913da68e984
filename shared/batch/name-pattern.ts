/** How the files of a batch are named: `{name}-{template}`. Pure; the day comes with the facts. */
import { byteLength, safeBaseName, shortened } from '../file-names';
import { userError } from '../result';

/** What a pattern may ask for, each with what a person is told it is; sentences of faults list them too. */
export const NAME_PARTS = {
  name: 'the person’s name as it was read; the source’s name where there is none',
  source: 'the source file’s name without its extension',
  file: 'the source file’s name with its extension',
  template: 'the template’s name',
  index: 'the number of the document in the batch',
  date: 'the day, as 2026-11-21',
} as const;

export type NamePart = keyof typeof NAME_PARTS;

/** Everything that a pattern could ask for. */
export type NameFacts = Readonly<Record<NamePart, string>>;

type Piece = { readonly text: string } | { readonly part: NamePart };

export interface NamePattern {
  readonly pieces: readonly Piece[];
  /** True where the name is known only after reading. */
  readonly needsReading: boolean;
  readonly names: (part: NamePart) => boolean;
}

/** These may be of any length and are what is cut where a name is too long; the others tell files apart. */
const CUTTABLE: readonly NamePart[] = ['name', 'source', 'file'];

/** The sentence of the fault says it too. */
const LONGEST_PATTERN = 60;
const LONGEST_NAME = { units: 120, bytes: 200 };

/** Throws UserError for a part that there is not, and for what no file name may hold. */
export function parsePattern(pattern: string): NamePattern {
  const pieces = [...pattern.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([text, part]): Piece => {
    if (part === undefined) return { text: literal(text) };
    if (Object.hasOwn(NAME_PARTS, part)) return { part: part as NamePart };
    throw userError('no-name-part', `{${part}}`);
  });
  const names = (part: NamePart) => pieces.some((piece) => 'part' in piece && piece.part === part);
  if (!pieces.some((piece) => 'part' in piece)) throw userError('one-name');
  if (pattern.length > LONGEST_PATTERN) throw userError('long-pattern');
  return { pieces, names, needsReading: names('name') };
}

/** A base name that every system takes. Where it would be too long, names are cut, never what tells files apart. */
export function fillPattern({ pieces }: NamePattern, facts: NameFacts): string {
  const texts = pieces.map((piece) =>
    'text' in piece ? piece.text : safeBaseName(facts[piece.part], '').normalize('NFC'),
  );
  const cuttable = pieces.map((piece) => 'part' in piece && CUTTABLE.includes(piece.part));
  const fixed = texts.filter((_, at) => !cuttable[at]).join('');
  const shares = cuttable.filter(Boolean).length;
  const units = Math.floor((LONGEST_NAME.units - fixed.length) / Math.max(1, shares));
  const bytes = Math.floor((LONGEST_NAME.bytes - byteLength(fixed)) / Math.max(1, shares));
  const fits =
    texts.join('').length <= LONGEST_NAME.units && byteLength(texts.join('')) <= LONGEST_NAME.bytes;
  return safeBaseName(
    texts.map((text, at) => (cuttable[at] && !fits ? shortened(text, units, bytes) : text)).join(''),
  );
}

function literal(text: string): string {
  const [forbidden] = /[<>:"/\\|?*{}\p{Cc}\p{Cs}]/u.exec(text) ?? [];
  if (forbidden !== undefined) throw userError('no-name-sign', forbidden);
  return text;
}
