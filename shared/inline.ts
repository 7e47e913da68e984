/**
 * The inline Markdown of `Rich` text: `**bold**`, `*italic*`, `[text](href)`, and a backslash before
 * any ASCII punctuation to mean the character itself. Nothing else is markup, so text from anywhere
 * can be held; what does not close is read as it stands.
 *
 * Stars are switches, not nested spans: one turns italic on or off, two turn bold, three turn both.
 * So neighbouring runs need only the switches by which they differ, and `**a***b*` has one meaning.
 * A switch hugs words: it turns on before a character and off behind one, never beside a space.
 */
import type { Run } from './blocks';

interface Dress {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string;
}

const PLAIN: Dress = { bold: false, italic: false, href: '' };

/** Runs of a `Rich` text, neighbours of one dress joined. */
export function parseInline(rich: string): Run[] {
  // Most texts have no markup, and no sign that could be any.
  if (!/[*[\\]/.test(rich)) return rich === '' ? [] : [run(rich, PLAIN)];
  // A switch that is never turned off is no switch. No later one of its kind can close either, so
  // from there on the kind's stars are read as they stand: at most three passes, however long the text.
  let limits = { bold: rich.length, italic: rich.length };
  for (;;) {
    const { runs, open } = scan(rich, limits);
    if (open.bold < 0 && open.italic < 0) return runs;
    limits = {
      bold: open.bold < 0 ? limits.bold : open.bold,
      italic: open.italic < 0 ? limits.italic : open.italic,
    };
  }
}

/** The words of a `Rich` text without its markup. */
export function plainText(rich: string): string {
  return parseInline(rich)
    .map((run) => run.text)
    .join('');
}

/** A `Rich` text that parses back into these runs; white space at a run's edge loses its dress. */
export function writeInline(runs: readonly Run[]): string {
  const parts = joinRuns(runs.flatMap(undressEdges));
  const bare = write(parts, (words) => words);
  return sameRuns(parseInline(bare), parts) ? bare : write(parts, escapeInline);
}

/** Plain words as `Rich` text. */
export function escapeInline(words: string): string {
  return words.replace(/[*[\]\\]/g, '\\$&');
}

function scan(rich: string, limits: { readonly bold: number; readonly italic: number }) {
  const runs: Run[] = [];
  const open = { bold: -1, italic: -1 };
  let link: { readonly href: string; readonly close: number; readonly end: number } | undefined;
  let bracketsLeft = true;
  let words = '';
  const flush = () => {
    if (words === '') return;
    runs.push(run(words, { bold: open.bold >= 0, italic: open.italic >= 0, href: link?.href ?? '' }));
    words = '';
  };
  for (let at = 0; at < rich.length; ) {
    const character = rich[at] ?? '';
    if (link && at === link.close) {
      flush();
      at = link.end;
      link = undefined;
    } else if (character === '\\' && isPunctuation(rich[at + 1])) {
      words += rich[at + 1];
      at += 2;
    } else if (character === '*') {
      const stars = /^\*+/.exec(rich.slice(at, at + 4))?.[0].length ?? 1;
      const kinds = {
        bold: (stars & 2) > 0 && at < limits.bold,
        italic: (stars & 1) > 0 && at < limits.italic,
      };
      const before = isWord(rich[at - 1]);
      const after = isWord(rich[at + stars]);
      const works = (isOpen: number) => (isOpen >= 0 ? before : after);
      const whole = kinds.bold === (stars & 2) > 0 && kinds.italic === (stars & 1) > 0;
      if (stars < 4 && whole && (!kinds.bold || works(open.bold)) && (!kinds.italic || works(open.italic))) {
        flush();
        if (kinds.bold) open.bold = open.bold >= 0 ? -1 : at;
        if (kinds.italic) open.italic = open.italic >= 0 ? -1 : at;
      } else {
        words += rich.slice(at, at + stars);
      }
      at += stars;
    } else if (character === '[' && !link && bracketsLeft) {
      const found = linkAt(rich, at);
      bracketsLeft = found.close >= 0;
      if (found.href !== '') {
        flush();
        link = found;
      } else {
        words += character;
      }
      at += 1;
    } else {
      words += character;
      at += 1;
    }
  }
  flush();
  return { runs: joinRuns(runs), open };
}

/** The link that opens at a bracket; `href` is '' where it is none, `close` -1 where no bracket closes. */
function linkAt(rich: string, at: number): { href: string; close: number; end: number } {
  let close = at + 1;
  while (close < rich.length && rich[close] !== ']') close += rich[close] === '\\' ? 2 : 1;
  if (close >= rich.length) return { href: '', close: -1, end: -1 };
  const target = /^\]\(([^\s()\\]+)\)/.exec(rich.slice(close, close + 4096));
  const href = close > at + 1 ? (target?.[1] ?? '') : '';
  return { href, close, end: close + (target?.[0].length ?? 1) };
}

function write(runs: readonly Run[], hold: (words: string) => string): string {
  let out = '';
  let dress = PLAIN;
  const become = (next: Dress) => {
    // Switches stand inside a link where the link goes on, outside where it begins or ends.
    if (dress.href !== '' && dress.href !== next.href) {
      out += `](${encodeHref(dress.href)})`;
    }
    const stars = (dress.bold === next.bold ? 0 : 2) + (dress.italic === next.italic ? 0 : 1);
    out += '*'.repeat(stars);
    if (next.href !== '' && dress.href !== next.href) out += '[';
    dress = next;
  };
  for (const { text, bold = false, italic = false, href = '' } of runs) {
    become({ bold, italic, href });
    out += hold(text);
  }
  become(PLAIN);
  return out;
}

function encodeHref(href: string): string {
  return href.replace(
    /[()\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

function undressEdges(whole: Run): Run[] {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(whole.text) ?? [];
  const { href } = whole;
  const space = (text: string): Run => (href ? { text, href } : { text });
  // A link keeps its inner spaces; its outer edges are cut where the link itself is.
  return [space(before), { ...whole, text: words }, space(after)].filter(({ text }) => text !== '');
}

function run(text: string, { bold, italic, href }: Dress): Run {
  return { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(href ? { href } : {}) };
}

/** Neighbours of one dress become one run; empty runs go. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const next of runs) {
    const last = joined.at(-1);
    if (next.text === '') continue;
    if (last && sameDress(last, next)) joined[joined.length - 1] = { ...last, text: last.text + next.text };
    else joined.push(next);
  }
  return joined;
}

function sameDress(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && (a.href ?? '') === (b.href ?? '');
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && one.text === other.text && sameDress(one, other);
    })
  );
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[!-/:-@[-`{-~]/.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && !/\s/.test(character);
}
