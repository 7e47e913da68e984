/**
 * Between which signs LibreOffice ends a line: its rules are those of an early UAX #14 with changes of
 * its own. The table is what LibreOffice 7.4 did with every pair of eighty signs, bare and with a space
 * between them.
 */
import { EAST_ASIAN_SIGN, NOT_AT_START } from '../../shared/east-asian';

/** Signs that it treats alike, as they stand behind and before others; named after UAX #14 where they can be. */
const SIGNS = {
  EX: '!?：；！？・',
  BA: '-\u2010–\\|',
  QU: '"\'/«»',
  QE: '’”',
  QO: '‘“',
  GL: ' \n\u00a0\u2011',
  PX: '$£',
  PR: '+€№',
  OP: '([{（「',
  CL: '),.:;]}、。，）」',
  PO: '%',
  B2: '—',
  IN: '…',
} as const;
/** Letters and the like, digits, ideographs, signs that follow them, hangul, emoji of the basic plane and of others. */
type SignClass = keyof typeof SIGNS | 'AL' | 'NU' | 'ID' | 'NS' | 'KO' | 'EM' | 'ES';

const CLASS_OF: ReadonlyMap<string, SignClass> = new Map(
  Object.entries(SIGNS).flatMap(([name, signs]) => [...signs].map((sign) => [sign, name as SignClass])),
);

/** A line may end behind the one if a sign of the others follows. */
const ENDS_BEFORE: Readonly<Record<SignClass, string>> = {
  EX: 'AL NU PX PR OP PO B2 IN ID KO EM',
  BA: 'AL NU PX PR OP PO B2 IN ID KO EM',
  QU: 'ID KO',
  QE: 'ID KO',
  QO: '',
  GL: 'ID KO',
  AL: 'PO B2 ID KO EM',
  NU: 'B2 ID KO EM',
  PX: 'PX PR OP PO B2 IN',
  PR: 'PX PR OP PO B2 IN ID KO',
  PO: 'PX PR OP PO B2 IN ID KO EM',
  OP: '',
  CL: 'PX PR OP PO B2 IN ID KO EM',
  B2: 'AL NU PX PR OP PO IN ID KO EM',
  IN: 'AL NU PX PR OP PO B2 ID KO EM',
  ID: 'BA QU QO AL NU PX PR OP B2 IN ID KO EM ES',
  NS: 'BA QU QO AL NU PX PR OP B2 IN ID KO EM ES',
  KO: 'BA QU QO AL NU PX PR OP B2 IN ID EM ES',
  EM: 'AL NU PX PR OP B2 ID KO EM',
  ES: 'AL NU PX PR OP B2 ID KO EM',
};

/** Signs that begin no line even behind a space, and those behind which, with a space, no line ends. */
const NOT_BEHIND_SPACE = codes('!),./:;?\\]}');
const NOT_BEFORE_SPACE = codes('([{');

const CLASSES = Object.keys(ENDS_BEFORE) as SignClass[];
const ENDS = CLASSES.map((before) =>
  Uint8Array.from(CLASSES, (after) => (ENDS_BEFORE[before].includes(after) ? 1 : 0)),
);
/** Latin, Greek and Cyrillic. */
const TABLE = Uint8Array.from({ length: 0x530 }, (_, code) => CLASSES.indexOf(classify(code)));

const indexOf = (code: number) => TABLE[code] ?? CLASSES.indexOf(classify(code));

/** Of two code points. */
export function endsInLibreOffice(code: number, next: number): boolean {
  return ENDS[indexOf(code)]?.[indexOf(next)] === 1;
}

/** The same for a space between the two. */
export function endsAtSpaceInLibreOffice(code: number, next: number): boolean {
  if (!NOT_BEHIND_SPACE.has(next) && !NOT_BEFORE_SPACE.has(code)) return true;
  return EAST_ASIAN_SIGN.test(String.fromCodePoint(code)) || EAST_ASIAN_SIGN.test(String.fromCodePoint(next));
}

function codes(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

function classify(code: number): SignClass {
  const char = String.fromCodePoint(code);
  const known = CLASS_OF.get(char);
  if (known) return known;
  if (code < 0x100) return char >= '0' && char <= '9' ? 'NU' : 'AL';
  if (/\p{Script=Hangul}/u.test(char)) return 'KO';
  if (EAST_ASIAN_SIGN.test(char)) return NOT_AT_START.includes(char) ? 'NS' : 'ID';
  if (/\p{Emoji_Presentation}/u.test(char)) return char.length === 1 ? 'EM' : 'ES';
  return 'AL';
}
