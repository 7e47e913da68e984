/** Glyphs as painted → words: what stands together in one dress becomes one piece of text. */
import { cleanGlyph } from '../page/clean';
import type { Link, Word } from '../page/page';
import { linkAt } from './links';
import type { PlacedGlyph } from './painter';

export interface SortedWords {
  readonly words: readonly Word[];
  readonly hidden: readonly Word[];
  readonly turned: readonly (readonly Word[])[];
}

/** Kerning moves a glyph by less than this share of its size; a larger step ends the word. */
const KERN = 0.1;
/** Type below this size cannot be read: it is there for machines. */
const READABLE_SIZE = 2.5;

/** Quarter turns, clockwise, by which a line of text is off level. */
type Quarter = 0 | 1 | 2 | 3;

/** The direction in which most of a page's text runs. */
export function mainQuarter(glyphs: readonly PlacedGlyph[]): Quarter {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const quarter = quarterOf(glyph);
    counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return counts[0] === most ? 0 : (counts.indexOf(most) as Quarter);
}

/** `links` lie on the page as it is shown; words that run another way get none. */
export function glyphsToWords(
  glyphs: readonly PlacedGlyph[],
  width: number,
  height: number,
  links: readonly Link[],
): SortedWords {
  const seen: PlacedGlyph[][] = [[], [], [], []];
  const unseen: PlacedGlyph[] = [];
  // A scan with its text recognised has all of its words painted without ink: then they are the text.
  const inkless = glyphs.filter((glyph) => glyph.inkless).length;
  const trustInk = inkless * 2 < glyphs.length;
  let before: PlacedGlyph | undefined;
  let offPage = false;
  for (const glyph of glyphs) {
    // A line too long for its page goes on beyond the edge: what begins on the page is of the page.
    if (offPage || !before || !follows(before, glyph)) offPage = isOffPage(glyph, width, height);
    before = glyph;
    const quarter = quarterOf(glyph);
    if (glyph.size < READABLE_SIZE || offPage || (trustInk && glyph.inkless)) unseen.push(glyph);
    else seen[quarter]?.push(quarter === 0 ? glyph : layLevel(glyph, quarter, width, height));
  }
  const [level = [], ...turned] = seen;
  return {
    words: joinGlyphs(level, links),
    turned: turned.filter((list) => list.length > 0).map((list) => joinGlyphs(list, [])),
    hidden: joinGlyphs(unseen, []),
  };
}

function isOffPage({ x, y, size }: PlacedGlyph, width: number, height: number): boolean {
  return x < -1 || y < -1 || x > 1.5 * width || y > height + size;
}

function quarterOf({ dx, dy }: PlacedGlyph): Quarter {
  // Most text is level; the arc tangent is for what is not.
  if (dx >= Math.abs(dy)) return 0;
  return ((Math.round(Math.atan2(dy, dx) / (Math.PI / 2)) + 4) % 4) as Quarter;
}

function layLevel(glyph: PlacedGlyph, quarter: Quarter, width: number, height: number): PlacedGlyph {
  const { x, y, dx, dy } = glyph;
  if (quarter === 1) return { ...glyph, x: y, y: width - x, dx: dy, dy: -dx };
  if (quarter === 2) return { ...glyph, x: width - x, y: height - y, dx: -dx, dy: -dy };
  return { ...glyph, x: height - y, y: x, dx: -dy, dy: dx };
}

interface Draft {
  text: string;
  readonly first: PlacedGlyph;
  readonly link: Link | undefined;
  last: PlacedGlyph;
  spaceAfter: boolean;
}

function joinGlyphs(glyphs: readonly PlacedGlyph[], links: readonly Link[]): readonly Word[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const glyph of glyphs) {
    const text = cleanGlyph(glyph.unicode);
    const link = linkAt(links, glyph.x + glyph.dx / 2, glyph.y - 0.3 * glyph.size);
    if (text.trim() === '') {
      if (open && text === ' ' && follows(open.last, glyph)) open.spaceAfter = true;
    } else if (open && !open.spaceAfter && open.link?.href === link?.href && follows(open.last, glyph)) {
      open.text += text;
      open.last = glyph;
    } else {
      open = { text, link, first: glyph, last: glyph, spaceAfter: false };
      drafts.push(open);
    }
  }
  return dropRepaints(mendCutWords(drafts).map(toWord));
}

/** Words whole again of which a link's box, drawn by eye, covers a part; the longer part has its say. */
function mendCutWords(drafts: readonly Draft[]): readonly Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const before = whole.at(-1);
    if (!before || !isCutByLink(before, draft)) {
      whole.push(draft);
      continue;
    }
    const { link } = before.text.length < draft.text.length ? draft : before;
    const { last, spaceAfter } = draft;
    whole[whole.length - 1] = { ...before, text: before.text + draft.text, link, last, spaceAfter };
  }
  return whole;
}

/** Within a word or a number; where labels touch that no gap parts (“FILinkedIn”), a capital tells. */
const INSIDE_WORD = /\p{L}\|\p{Ll}|\d\|\d/u;

function isCutByLink(before: Draft, next: Draft): boolean {
  if (before.spaceAfter || (before.link && next.link) || !follows(before.last, next.first)) return false;
  const linked = before.link ? before.text : next.text;
  return !/[@./]/.test(linked) && INSIDE_WORD.test(`${before.text.slice(-1)}|${next.text.slice(0, 1)}`);
}

function follows(last: PlacedGlyph, next: PlacedGlyph): boolean {
  const reach = KERN * last.size;
  return (
    next.bold === last.bold &&
    next.italic === last.italic &&
    Math.abs(next.size - last.size) < 0.05 * last.size &&
    Math.abs(next.x - last.x - last.dx) < reach &&
    Math.abs(next.y - last.y - last.dy) < reach
  );
}

function toWord({ first, last, text, link, spaceAfter }: Draft): Word {
  const { x, y, size, bold, italic } = first;
  const right = Math.max(last.x + last.dx, x);
  return { text, x, right, y, size, bold, italic, spaceAfter, ...(link && { href: link.href }) };
}

/** Poor man's bold paints a word twice, a hair's breadth apart: the second is no word of its own. */
function dropRepaints(words: readonly Word[]): readonly Word[] {
  const painted = new Map<string, Word[]>();
  return words.filter((word) => {
    const alike = painted.get(word.text) ?? [];
    const reach = 0.15 * word.size;
    const again = alike.some((w) => Math.abs(w.x - word.x) < reach && Math.abs(w.y - word.y) < reach);
    if (!again) painted.set(word.text, [...alike.slice(-31), word]);
    return !again;
  });
}
