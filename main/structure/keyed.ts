/**
 * Skills and interests: groups of words. A group is opened by a heading, a bold line, a line that ends
 * in a colon, or a name before a colon (“Storage: MySQL, Redis”); what follows are its keywords, cut at
 * commas, semicolons, bars and dots outside of brackets. A run of words with nothing between them
 * cannot be cut without inventing, so it stays one text, and sentences stay sentences.
 */
import { escapeInline } from '../../shared/inline';
import type { Entry, KeyedEntry } from '../../shared/resume';
import { gradedSkills } from './graded';
import { isLevel } from './lexicon/levels';
import { isBold, isHeadLike, isProse, type Line, rich, startsBold, wordCount } from './line';
import { isCaption } from './titles';

interface Group {
  readonly name?: string;
  level?: string;
  readonly keywords: string[];
  readonly texts: string[];
  /** Opened by the form of a line, so that following lines belong to it. */
  readonly open: boolean;
}

export function readGroups(lines: readonly Line[]): readonly KeyedEntry[] {
  const groups: Group[] = [];
  const start = (name: string | undefined, open: boolean, level?: string): Group => {
    const group: Group = { ...(name && { name }), ...(level && { level }), keywords: [], texts: [], open };
    groups.push(group);
    return group;
  };
  const skills = gradedSkills(lines);
  // Names that stand out by their form leave no room for guessing others among the plain lines.
  const table = isTable(lines);
  const boxes = areBoxes(lines);
  const explicit = lines.some((line, index) => isMarkedName(line, lines[index + 1], lines));
  const levels = lines.filter((line) => line.form === 'heading').map((line) => line.level);
  // Where every word is a heading, those of the deepest level are the words and not the groups.
  const valuesLevel = levels.length === lines.length && new Set(levels).size > 1 ? Math.max(...levels) : 7;
  lines.forEach((line, index) => {
    if (isCaption(line.text) && line.form !== 'item') return;
    const skill = skills.get(line);
    if (skill) {
      if (skill !== 'level') start(skill.name, false, skill.level);
      return;
    }
    const next = lines[index + 1];
    const graded = gradedName(line, next);
    if (graded) {
      start(graded.name, true, graded.level);
      return;
    }
    if (
      (isMarkedName(line, next, lines) || (!explicit && isPlainName(line, next))) &&
      line.level < valuesLevel
    ) {
      start(line.text.replace(/\s*[:：]$/, ''), true);
      return;
    }
    const named = line.form === 'heading' ? undefined : namedValues(line, !explicit && !boxes, table);
    if (named) {
      fill(start(named.name, line.form !== 'item', named.level), named.values);
      return;
    }
    const last = groups.at(-1);
    if (last?.open && isEmpty(last) && isLevel(line.text) && next && next.block === line.block) {
      last.level = line.text;
      return;
    }
    const group =
      last && (last.open || (last.name === undefined && line.form === 'item'))
        ? last
        : start(undefined, true);
    fill(group, line.text, rich(line));
  });
  return groups.map(finish).filter((entry) => entry.name || entry.summary || entry.keywords.length > 0);
}

function isMarkedName(line: Line, next: Line | undefined, lines: readonly Line[]): boolean {
  if (line.form === 'heading') return true;
  if (isProse(line.text) || wordCount(line.text) > 7) return false;
  if (/[:：]$/.test(line.text)) return true;
  const below =
    next !== undefined &&
    next.form !== 'heading' &&
    (next.level > line.level || next.form !== line.form || !isBold(next));
  if (!isBold(line) || !below || lines.every(isBold)) return false;
  return line.form !== 'item' || next.block === line.block || next.level > line.level;
}

const isEmpty = ({ name, level, keywords, texts }: Group) =>
  name !== undefined && level === undefined && keywords.length + texts.length === 0;

/** “**Frontend**⇥Senior” above its words: a name, and at the far edge how well one knows it. */
function gradedName(
  line: Line,
  next: Line | undefined,
): { readonly name: string; readonly level: string } | undefined {
  const [, name, level] = /^([^\t]{1,60})\t([^\t,;:]{2,40})$/u.exec(line.text) ?? [];
  if (!name || !level || line.form === 'item' || !startsBold(line)) return undefined;
  if (isBold(line) && !isLevel(level)) return undefined;
  const above = next?.form === 'paragraph' && !startsBold(next) && !next.text.includes('\t');
  return wordCount(level) < 5 && (above || isLevel(level)) ? { name, level } : undefined;
}

/** A plain short line over a line of several words between commas. */
function isPlainName(line: Line, next: Line | undefined): boolean {
  const list = next?.form === 'paragraph' && split(next.text).length > 1 && !namedValues(next);
  return (
    list === true &&
    line.form === 'paragraph' &&
    split(line.text).length === 1 &&
    wordCount(line.text) <= 5 &&
    isHeadLike(line)
  );
}

const CELLS = /^([^\t]{2,60})\t([^\t]+)$/u;
const LISTED = /^([^\t]{2,60})\t([^\t]+[ ,][^\t]+)$/u;

/** Rows of two cells, some of them with a list in the second: then a lone word there is one of a list too. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => text.includes('\t'));
  return (
    rows.length > 1 &&
    rows.every(({ text }) => CELLS.test(text)) &&
    rows.some(({ text }) => /\t.*,/.test(text))
  );
}

/** Words as labels side by side, as many a row as there is room for: where two stand alone neither names the other. */
function areBoxes(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => text.includes('\t'));
  return rows.some(({ text }) => text.split('\t').length > 2) && !rows.some(({ text }) => /[,;]/.test(text));
}

/** “Storage: MySQL, Redis”; with `cells` also two cells of a row, the first naming the second. */
function namedValues(
  line: Line,
  cells = true,
  table = false,
): { readonly name: string; readonly level?: string; readonly values: string } | undefined {
  const bold = boldName(line);
  if (bold) return bold;
  const match =
    (cells ? (table ? CELLS : LISTED).exec(line.text) : null) ??
    /^([^:：,;.]{2,48}?)\s*(?:[:：]\s*(?!\/\/)|\s[–—]\s(?=[^,]+,))(.+)$/su.exec(line.text);
  if (!match?.[1] || !match[2] || wordCount(match[1]) > 6) return undefined;
  return { name: match[1].trim(), values: match[2].trim() };
}

/** “**Graphics, Audio** (Senior)**:** GLSL, FFT”: how far the name goes its dress says, commas and all. */
function boldName({ runs, text }: Line) {
  let length = 0;
  for (const run of runs) {
    if (!run.bold) break;
    length += run.text.length;
  }
  const name = text.slice(0, length).replace(/\s*[:：]\s*$/, '');
  const rest = /^\s*(?:\(([^()]{2,30})\)\s*)?[:：]\s*(\S.*)$/su.exec(text.slice(name.length));
  if (length === 0 || name.length > 60 || !rest?.[2] || (rest[1] && !isLevel(rest[1]))) return undefined;
  return { name, ...(rest[1] && { level: rest[1] }), values: rest[2] };
}

const MORE = /^(?:etc\b|and (?:many )?(?:more|others)|u\.?\s?v\.?\s?m|usw|и др|entre otros|等)/iu;

function fill(group: Group, text: string, asRich = escapeInline(text)): void {
  const parts = split(text);
  const short = parts.filter((part) => wordCount(part.replace(/[(（].*?[)）]/g, '')) <= 6).length;
  const sentence = parts.length < 3 && /\.$/.test(text) && wordCount(text) > 4;
  const isList = parts.length > 1 && !sentence && short >= parts.length * 0.7;
  if (isList) {
    for (const part of parts)
      (MORE.test(part) ? group.texts : group.keywords).push(MORE.test(part) ? escapeInline(part) : part);
  } else if (wordCount(text) <= 5 && !isProse(text)) group.keywords.push(text.replace(/[.;,]$/, ''));
  else if (isListLike(text)) group.keywords.push(text);
  else group.texts.push(asRich);
}

/** A longer item of a list of abilities: no sentence, but a phrase that is one ability. */
const isListLike = (text: string) => /^[^.,]{3,60}\([^)]*\)$/.test(text);

/** Cut outside of brackets; a full stop before “etc” cuts too, one at the end goes. */
export function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  const push = () => {
    const tidy = part
      .trim()
      .replace(/^(?:and|und|et|y) (?=\S+$)(?!and more)/, (tie) => (MORE.test(part.trim()) ? tie : ''))
      .replace(/(?<=\p{L}{2})\.$/u, '');
    if (/[\p{L}\p{N}+#]/u.test(tidy)) parts.push(tidy);
    part = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (/[(（[]/.test(character)) depth += 1;
    if (/[)）\]]/.test(character)) depth = Math.max(0, depth - 1);
    const ends =
      /[,;|•·、，؛،；\n\t]/.test(character) && !(character === ',' && /\d/.test(text[at + 1] ?? ''));
    if (depth === 0 && (ends || (character === '.' && /^\.\s*etc\b/.test(text.slice(at))))) push();
    else part += character;
    // “AWS (EC2, RDS) Looker”: a bracket closes a word.
    if (
      depth === 0 &&
      /[)）]/.test(character) &&
      /^\s\p{Lu}/u.test(text.slice(at + 1)) &&
      text.slice(0, at).includes(',')
    )
      push();
  }
  push();
  return parts;
}

function finish({ name, level, keywords, texts }: Group): KeyedEntry {
  return {
    shape: 'keyed',
    ...(name && { name: escapeInline(name) }),
    ...(level && { level }),
    keywords,
    ...(texts.length > 0 && { summary: texts.join('\n\n') }),
  };
}

/** Interests: groups where they have names, otherwise each word an entry of its own. */
export function readInterests(lines: readonly Line[]): readonly Entry[] {
  return readGroups(lines).flatMap((group) =>
    group.name === undefined && group.summary === undefined
      ? group.keywords.map((name): Entry => ({ shape: 'keyed', name: escapeInline(name), keywords: [] }))
      : [group],
  );
}
