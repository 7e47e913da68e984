/**
 * Where the entries of a section begin. Nearly every entry has one date; so a good way to cut is one
 * whose pieces hold one date each. The ways tried: at headings of one level, at lines of one dress
 * (bold, size), at outermost list items, and at the dates themselves with as many head lines before
 * each as stand before the first (the document's habit). The surest way wins; plain dates are the
 * last resort since where the head before them begins is a guess.
 */
import { findAnchors, headRun } from './anchors';
import { headsBetweenLists, shortFirstLines } from './block-starts';
import { findDate, isPureDate } from './dates';
import { isBold, isHeadLike, isProse, isTitle, type Line, sliceRuns, startsBold, withRuns } from './line';

export interface EntryLines {
  readonly lines: readonly Line[];
  /** A later role below one employer's head. */
  readonly inherits: boolean;
}

export interface EntryCut {
  /** Lines before the first entry. */
  readonly intro: readonly Line[];
  readonly entries: readonly EntryLines[];
}

/** `seldomDated`: of such entries white space tells more than a date that a few of them have. */
export function cutEntries(lines: readonly Line[], seldomDated = false): EntryCut {
  const anchors = findAnchors(lines);
  const short = seldomDated ? shortFirstLines(lines) : [];
  const starts = short.length > anchors.length ? short : bestStarts(lines, anchors);
  const first = starts[0] ?? lines.length;
  const entries = starts.flatMap((start, at) =>
    splitRoles(lines.slice(start, starts[at + 1] ?? lines.length)),
  );
  return { intro: lines.slice(0, first), entries };
}

interface Way {
  readonly starts: readonly number[];
  /** A piece without a date costs this much: less at headings, where an undated entry is likely. */
  readonly missing: number;
  /** Each date beyond the first costs this: less at headings, where it may be a second role. */
  readonly further: number;
  readonly bonus: number;
}

function bestStarts(lines: readonly Line[], anchors: readonly number[]): readonly number[] {
  const ways = formWays(lines);
  if (anchors.length === 0) return undatedStarts(lines, ways);
  const plain = headsBetweenLists(lines, anchors);
  if (plain.length > 0) ways.push({ starts: plain, missing: 0.4, further: 0.3, bonus: 0 });
  ways.push({
    starts: startsByAnchors(lines, anchors),
    missing: 0.7,
    further: 0.3,
    bonus: -0.35 * anchors.length,
  });
  let best: { way: Way; score: number } | undefined;
  for (const way of ways) {
    const score = rate(way, anchors, lines) + way.bonus;
    if (!best || score > best.score) best = { way, score };
  }
  return withStrays(reachUp(best?.way.starts ?? [], lines), lines, anchors);
}

function rate({ starts, missing, further }: Way, anchors: readonly number[], lines: readonly Line[]): number {
  const first = starts[0] ?? lines.length;
  let score = -anchors.filter((anchor) => anchor < first).length;
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const inside = anchors.filter((anchor) => anchor >= start && anchor < end);
    // The date of an entry stands in its head, not behind its bullets.
    const near =
      inside[0] !== undefined &&
      lines.slice(start, inside[0]).every((line, offset) => offset === 0 || line.form !== 'item');
    // A whole employer with its roles is as good a piece as they would be one by one.
    if (inside.length > 1 && datedLines(lines.slice(start, end)).length === inside.length)
      score += 0.4 + 0.6 * inside.length;
    else score += inside.length === 0 ? -missing : near ? 1 - further * (inside.length - 1) : -0.2;
  });
  return score;
}

/** One way for every level of heading, every dress of plain lines, and outermost items. */
function formWays(lines: readonly Line[]): Way[] {
  const groups = new Map<string, number[]>();
  const add = (name: string, index: number) => {
    const known = groups.get(name);
    if (known) known.push(index);
    else groups.set(name, [index]);
  };
  lines.forEach((line, index) => {
    // A heading's second line goes on with it.
    if (line.form === 'heading' && line.block === lines[index - 1]?.block) return;
    if (line.form === 'item') {
      if (line.level === 0) add('item', index);
      if (line.level === 0 && startsBold(line)) add('bold item', index);
      // Entries with a list of their own may have lost their bullet, beside others that kept it.
      if (line.level === 0 && startsBold(line)) add('starts bold', index);
      return;
    }
    if (line.form === 'heading') add(`h${line.level}`, index);
    if ((isProse(line.text) && !isLongTitle(behindDate(line))) || isPureDate(line.text)) return;
    if (line.form === 'heading' || isBold(line)) add('bold or heading', index);
    if (line.form === 'paragraph' && isBold(line)) add('bold', index);
    if (startsBold(line)) add('starts bold', index);
    if (startsBold(line) || startsBold(behindDate(line))) add('starts bold behind dates', index);
    const { size } = line.hints;
    if (size !== undefined) add(`size ${Math.round(size * 2) / 2}`, index);
    if (size !== undefined && isBold(line)) add(`bold size ${Math.round(size * 2) / 2}`, index);
  });
  return [...groups].map(([name, starts]) => ({
    starts,
    missing: /^h\d/.test(name) ? 0.4 : 0.7,
    further: /^h\d/.test(name) ? 0.15 : 0.3,
    bonus: name.startsWith('h') ? 0.2 : name === 'item' ? -0.1 : 0,
  }));
}

/** All of it in bold or a heading, but for a date behind it: a publication's title may be a sentence. */
function isLongTitle(line: Line): boolean {
  const [words = ''] = line.text.split('\t');
  return line.form === 'heading' || isBold(withRuns(line, sliceRuns(line.runs, 0, words.length)));
}

const MOST_HEAD_LINES = 3;

function startsByAnchors(lines: readonly Line[], anchors: readonly number[]): number[] {
  const runs = anchors.map((anchor, at) => {
    const run = headRun(lines, anchor, at === 0 ? 0 : (anchors[at - 1] ?? 0) + 1);
    return lines.slice(anchor - run, anchor).map((_, offset) => anchor - run + offset);
  });
  // Some entries have a link among the lines of their head, and others have none.
  const counted = runs.map((run) => run.filter((index) => !isAddressLine(lines[index])));
  const [first = []] = counted;
  const whole = runs[0]?.length === anchors[0];
  const positive = counted.map((run) => run.length).filter((length) => length > 0);
  const habit =
    whole && first.length <= MOST_HEAD_LINES
      ? first.length
      : Math.min(MOST_HEAD_LINES, ...(positive.length > 0 ? positive : [0]));
  return anchors.map((anchor, at) => {
    const start = habit > 0 ? counted[at]?.slice(-habit)[0] : undefined;
    return blockStart(start ?? anchor, lines);
  });
}

const isAddressLine = (line: Line | undefined) => /^(?:https?:\/\/|www\.)\S+$/.test(line?.text ?? '');

/** “**Blue Barn**⏎**Dover**”: lines that one paragraph holds in one dress, and that no date parts, stay together. */
function blockStart(start: number, lines: readonly Line[]): number {
  let top = start;
  for (let above = start - 1; above >= 0; above -= 1) {
    const [line, below] = [lines[above], lines[top]];
    if (!line || !below || line.block !== below.block || line.form !== below.form) break;
    if (!isBold(line) || !isBold(below) || !isHeadLike(line) || findDate(line.text)) break;
    top = above;
  }
  return top;
}

/** A start moves up over lines of a stronger dress: “### Painter” above “**Acme**” is its head too. */
function reachUp(starts: readonly number[], lines: readonly Line[]): number[] {
  return starts.map((start, at) => {
    let top = start;
    for (let above = start - 1; above > (starts[at - 1] ?? -1); above -= 1) {
      const [line, below] = [lines[above], lines[top]];
      if (!line || !below || line.form === 'item' || !isHeadLike(line) || isPureDate(line.text)) break;
      if (strength(line) <= strength(below)) break;
      top = above;
    }
    return top;
  });
}

function strength(line: Line): number {
  return (line.form === 'heading' ? 20 - line.level : isBold(line) ? 1 : 0) + (line.hints.size ?? 0) / 100;
}

/** A second date in one piece, on a line with words of its own outside any list, heads an entry too. */
function withStrays(starts: readonly number[], lines: readonly Line[], anchors: readonly number[]): number[] {
  const all = new Set(starts);
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? lines.length;
    const inside = anchors.filter((anchor) => anchor >= start && anchor < end);
    for (const anchor of inside.slice(1)) {
      const line = lines[anchor];
      if (
        line &&
        line.form !== 'item' &&
        !isPureDate(line.text) &&
        (startsBold(line) || line.form === 'heading')
      )
        all.add(anchor);
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** No dates at all: headings, bold lines, items, or short lines with prose below. */
function undatedStarts(lines: readonly Line[], ways: readonly Way[]): readonly number[] {
  const heading = lines.findIndex((line) => line.form === 'heading');
  if (heading >= 0) {
    const level = Math.min(...lines.filter((line) => line.form === 'heading').map((line) => line.level));
    return lines.flatMap((line, index) => (line.form === 'heading' && line.level === level ? [index] : []));
  }
  const bold = lines.flatMap((line, index) => (line.form === 'paragraph' && startsBold(line) ? [index] : []));
  if (bold.length > 0 && bold[0] === 0) return bold;
  const items = ways.find((way) => way.starts.every((start) => lines[start]?.form === 'item'));
  if (items && lines.every((line) => line.form === 'item' || line.level > 0 || sharesBlock(line, lines)))
    return items.starts;
  const short = shortFirstLines(lines);
  if (short.length > 0) return short;
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const opens =
      line.form === 'paragraph' &&
      isHeadLike(line) &&
      (!before || before.form === 'item' || isProse(before.text));
    return opens ? [index] : [];
  });
}

const sharesBlock = (line: Line, lines: readonly Line[]) =>
  lines.some((other) => other.form === 'item' && other.block === line.block);

/**
 * “Painter → 2019 – 2021” below an employer's head that has no date: the lines of the roles there. So is
 * “2019 – 2021 → Painter” if it is of a weaker dress than the head; else it is a head as well.
 */
function datedLines(lines: readonly Line[]): number[] {
  const [head] = lines;
  if (!head || findDate(head.text)) return [];
  const roles = lines.flatMap((line, index) => {
    const isRow = index > 0 && line.form !== 'item' && /^[^\t]+\t[^\t]+$/.test(line.text);
    const weaker = isTitle(head) && !isTitle(behindDate(line));
    return isRow && (endsInDate(line.text) || (weaker && behindDate(line) !== line)) ? [index] : [];
  });
  // The first stands in the head, or the dates are of something else.
  return (roles[0] ?? 0) <= 2 ? roles : [];
}

/** What stands in the column beside a date that begins the line; the line itself where none does. */
function behindDate(line: Line): Line {
  const found = findDate(line.text);
  if (found?.start !== 0 || line.text[found.end] !== '\t') return line;
  return withRuns(line, sliceRuns(line.runs, found.end + 1, line.text.length));
}

function endsInDate(text: string): boolean {
  const found = findDate(text);
  return found !== undefined && found.end === text.length && text[found.start - 1] === '\t';
}

/**
 * Several dates below one head: several roles of one employer. Each later role begins with the head
 * lines before its date; the first keeps the employer's.
 */
function splitRoles(lines: readonly Line[]): EntryLines[] {
  const anchors = lines.flatMap((line, index) =>
    line.form !== 'item' && isPureDate(line.text) ? [index] : [],
  );
  const starts = anchors.slice(1).flatMap((anchor, at) => {
    const start = anchor - Math.min(1, headRun(lines, anchor, (anchors[at] ?? 0) + 1));
    return start < anchor ? [start] : [];
  });
  if (starts.length === 0) starts.push(...datedLines(lines).slice(1));
  if (starts.length === 0) return [{ lines, inherits: false }];
  const all = [0, ...starts];
  return all.map((start, at) => ({
    lines: lines.slice(start, all[at + 1] ?? lines.length),
    inherits: at > 0,
  }));
}
