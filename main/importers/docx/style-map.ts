/**
 * Which element each style becomes, in mammoth's words. Mammoth's own map is as long again, and takes it
 * longer to read than most documents: only what the document uses is said.
 */
import { PART_MARK } from './headers';
import { HIDDEN_MARK, SIZE_MARK } from './marks';

/** What of styles a document uses. */
export interface UsedStyles {
  /** Half points that runs are marked with (marks.ts). */
  readonly sizes: ReadonlySet<number>;
  /** Ids of the paragraphs' styles, and their names in small letters. */
  readonly paragraphs: ReadonlySet<string>;
  /** Levels of numbering, from 1; 0 without any. */
  readonly listDepth: number;
}

/**
 * By name or id. Word's numbering need not be used for a list: the styles “List Bullet” and “List Number”
 * carry it themselves. “Heading” is of Pages.
 */
const PARAGRAPHS: readonly (readonly [used: string, rule: string])[] = [
  ['title', "p[style-name='Title'] => h1:fresh"],
  ['list bullet', "p[style-name='List Bullet'] => ul > li:fresh"],
  ['list bullet 2', "p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh"],
  ['list bullet 3', "p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh"],
  ['list number', "p[style-name='List Number'] => ol > li:fresh"],
  ['list number 2', "p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`Heading${level}`, `p.Heading${level} => h${level}:fresh`] as const),
  ...[1, 2, 3, 4, 5, 6].map(
    (level) => [`heading ${level}`, `p[style-name='heading ${level}'] => h${level}:fresh`] as const,
  ),
  ['Heading', 'p.Heading => h1:fresh'],
  ['heading', "p[style-name='Heading'] => h1:fresh"],
];

const DEEPEST_LIST = 5;

export function styleMap({ sizes, paragraphs, listDepth }: UsedStyles): string[] {
  const levels = Array.from({ length: Math.min(listDepth, DEEPEST_LIST) }, (_, level) => level);
  return [
    `r.${HIDDEN_MARK} => span[hidden='hidden']`,
    ...Array.from(sizes, (size) => `r.${SIZE_MARK}${size} => font[style='font-size:${size / 2}pt']`),
    `p.${PART_MARK} => aside.${PART_MARK}:fresh`,
    ...PARAGRAPHS.flatMap(([style, rule]) => (paragraphs.has(style) ? [rule] : [])),
    ...levels.flatMap((level) =>
      (['unordered ul', 'ordered ol'] as const).map((kind) => {
        const [order, list] = kind.split(' ');
        return `p:${order}-list(${level + 1}) => ${'ul|ol > li > '.repeat(level)}${list} > li:fresh`;
      }),
    ),
  ];
}
