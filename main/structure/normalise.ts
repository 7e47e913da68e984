/**
 * Blocks to lines, without what converters and themes left behind: bullets typed before the words,
 * backslashes and rules at line ends, headings with `#` inside, titles printed twice in a row, lists
 * of links into the page, dates cut in three. What is taken out here is not lost: the ledger finds
 * that its words are missing and hands them to the person.
 */
import type { Block, Run } from '../../shared/blocks';
import { runsText } from '../../shared/blocks';
import { findDate, isDuration, isPureDate } from './dates';
import { isProse, key, type Line, type LineForm, makeLine, sliceRuns, trimRuns, wordCount } from './line';
import { knownTitle } from './titles';

export function normalise(blocks: readonly Block[]): readonly Line[] {
  const lines = blocks.flatMap((block, index) => linesOf(block, index));
  return dropDoubles(joinDates(dropNavigation(lines).flatMap(splitRail).filter(saysSomething)));
}

function linesOf(block: Block, index: number): Line[] {
  const base = { block: index, source: block.source, hints: block.hints ?? {} };
  switch (block.kind) {
    case 'heading':
      return split(block.runs).map((runs) => clean({ ...base, form: 'heading', level: block.level }, runs));
    case 'paragraph':
      return split(reflow(block.runs)).map((runs) => clean({ ...base, form: 'paragraph', level: 0 }, runs));
    case 'listItem':
      return split(reflow(block.runs)).map((runs, at) =>
        clean({ ...base, form: at === 0 ? 'item' : 'paragraph', level: block.depth }, runs),
      );
    case 'tableRow':
      if (block.header && block.cells.every((cell) => isColumnName(runsText(cell)))) return [];
      return row(block.cells).map((runs) => clean({ ...base, form: 'paragraph', level: 0 }, runs));
  }
}

const COLUMNS =
  /^(?:|skills?|keywords?|level|degree|course|school|institution|institute|university|board|college|years?|dates?|period|position|role|company|employer|organi[sz]ation|languages?|fluency|name|grade|gpa|cgpa|percentage|marks|location|title|description|summary|category|details)$/i;

const isColumnName = (text: string) => COLUMNS.test(text.trim());

/** A row of short cells is one line; cells with lines of their own come one after the other. */
function row(cells: readonly (readonly Run[])[]): Run[][] {
  const filled = cells.map((cell) => trimRuns(cell)).filter((cell) => cell.length > 0);
  const simple = filled.every((cell) => !runsText(cell).includes('\n') && !isProse(runsText(cell)));
  if (!simple) return filled.flatMap((cell) => split(reflow(cell)));
  return [filled.flatMap((cell, at) => (at === 0 ? cell : [{ text: '\t' }, ...cell]))];
}

function split(runs: readonly Run[]): Run[][] {
  const text = runsText(runs);
  const out: Run[][] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(/\n/g)].map((match) => match.index), text.length]) {
    out.push(sliceRuns(runs, from, end));
    from = end + 1;
  }
  return out.length > 1 ? out.filter((line) => trimRuns(line).length > 0) : out;
}

const WRAPPED_FROM = 58;
const ADDRESS = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{Ll}{2,}(?:\/\S*)?$/u;
const LAST_OF_FACTS = /\s[|·•]\s(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{Ll}{2,}(?:\/\S*)?$/u;
const NAMED_VALUES = /^\s*\p{Lu}[^.,:;]{1,40}: \S/u;

/**
 * A line end inside a paragraph is a wrap when the line is long and the next one goes on: it then
 * becomes a space. Short lines under each other stay lines.
 */
function reflow(runs: readonly Run[]): Run[] {
  const lines = runsText(runs).split('\n');
  let at = -1;
  const wraps = new Set<number>();
  lines.slice(0, -1).forEach((line, index) => {
    at += line.length + 1;
    const next = (lines[index + 1] ?? '').trim();
    const goesOn = /^[\p{Ll}(]/u.test(next) || (!/[.!?:;]\s*$/.test(line) && /\p{Ll}[,]?\s*$/u.test(line));
    const before = wraps.size > 0 ? 40 : WRAPPED_FROM;
    const starts =
      /^[-–•▪◦·*]\s|^\d+[.)]\s/.test(next) ||
      findDate(next)?.start === 0 ||
      ADDRESS.test(next) ||
      (LAST_OF_FACTS.test(line) && /^\p{Lu}/u.test(next)) ||
      // “Storage: MySQL, Redis” under “Languages: Go, C” names its own group.
      (NAMED_VALUES.test(line) && NAMED_VALUES.test(next));
    if (line.trim().length >= before && goesOn && !starts && !isPureDate(line)) wraps.add(at);
  });
  if (wraps.size === 0) return [...runs];
  let offset = 0;
  return runs.map((run) => {
    const text = [...run.text]
      .map((character, index) => (wraps.has(offset + index) ? ' ' : character))
      .join('');
    offset += run.text.length;
    return { ...run, text };
  });
}

/** Bullets of fonts and keyboards; a hyphen or a star only with a space behind it. */
const BULLET = /^(?:[•‣◦▪▫■□●○◆◇▶►➢➤✓✔✦❖·∙⁃\uF0B7\uF0A7]\s*|[-–—*»>]\s+|o\s+(?=\p{Lu}))/u;
const EDGE = /^(?:#+\s+)+|^(?:\[\]|□)\s*|^>\s+/u;
const END = /\s*(?:\\+|\s#+|[-=_─━]{4,})$/;

function clean(form: LineForm, runs: readonly Run[]): Line {
  let line = makeLine(form, runs);
  for (let text = ''; text !== line.text; ) {
    text = line.text;
    const edge = EDGE.exec(text)?.[0].length ?? 0;
    const end = END.exec(text);
    if (edge > 0 || end) line = makeLine(line, sliceRuns(line.runs, edge, end?.index ?? text.length));
  }
  for (let bullet = BULLET.exec(line.text); bullet; bullet = BULLET.exec(line.text)) {
    const words = line.text.slice(bullet[0].length);
    // “— Present” is half of a date, and “-5 °C” or a lone “•” is no item.
    if (!/[\p{L}\p{N}]/u.test(words) || (/^[-–—]/.test(line.text) && isDateTail(line.text))) break;
    line = makeLine(
      line.form === 'heading' ? line : { ...line, form: 'item' },
      sliceRuns(line.runs, bullet[0].length, line.text.length),
    );
  }
  return line;
}

/**
 * “Work **Senior Engineer**”: a title in a left rail, on the baseline of the first entry. The title is
 * all that stands before the change of dress, or it would be words of a heading.
 */
function splitRail(line: Line): Line[] {
  const [first, ...others] = line.runs;
  if (line.form !== 'heading' || !first || others.length === 0 || !knownTitle(first.text)) return [line];
  if (!/\s$/.test(first.text) && !/^\s/.test(others[0]?.text ?? '')) return [line];
  return [makeLine(line, [first]), makeLine({ ...line, form: 'paragraph', level: 0 }, others)];
}

function saysSomething(line: Line): boolean {
  return /[\p{L}\p{N}]/u.test(line.text) || isDash(line.text) || line.text === '???';
}

const isDash = (text: string) => /^[-–—―−]$/.test(text);

/** List items that are nothing but links into the page, or the words of its headings in a row. */
function dropNavigation(lines: readonly Line[]): Line[] {
  const inPage = (line: Line) =>
    line.runs.every((run) => run.href?.startsWith('#') || run.text.trim() === '');
  const first = lines.findIndex((line) => line.form === 'item');
  const rest = lines.slice(first).findIndex((line) => line.form !== 'item');
  const end = rest < 0 ? lines.length : first + rest;
  const menu = first >= 0 && first < 4 ? lines.slice(first, end) : [];
  const isMenu = menu.length > 2 && menu.filter((line) => knownTitle(line.text)).length > menu.length / 2;
  return lines.filter(
    (line, index) =>
      !(isMenu && index >= first && index < end) &&
      !(line.runs.length > 0 && line.form === 'item' && inPage(line)),
  );
}

/** “12/2022”, “–”, “Present” on lines of their own are one date; so is a length of time below it. */
function joinDates(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at];
    if (!line) continue;
    const isItem = line.form === 'item';
    if (isPureDate(line.text))
      for (let next = lines[at + 1]; next; next = lines[at + 1]) {
        // Of items only the length of time is the date's: each end would be an item of its own.
        if (isItem && !(next.form === 'item' && isDuration(next.text))) break;
        const after = lines[at + 2];
        const takes = isDash(next.text) && after && isDateTail(`– ${after.text}`) ? 2 : 1;
        const dash = takes === 1 && !findDate(line.text)?.isRange && isDateTail(`– ${next.text}`);
        if (takes === 1 && !dash && !isDateTail(next.text) && !isDuration(next.text)) break;
        const more = lines.slice(at + 1, at + 1 + takes);
        const space = { text: dash ? ' – ' : ' ' };
        line = makeLine(line, [...line.runs, ...more.flatMap((part) => [space, ...part.runs])]);
        at += takes;
      }
    if (!isDash(line.text)) out.push(line);
  }
  return out;
}

/** “– Present”, “- 12/2022”: the second half of a range. */
function isDateTail(text: string): boolean {
  return (
    /^[-–—]/.test(text) &&
    text.length < 30 &&
    isPureDate(`2000 ${text}`) &&
    !findDate(text.slice(1).trim())?.isRange
  );
}

/** The same short words twice in a row: the plainer one goes. */
function dropDoubles(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let above: string | undefined;
  for (const line of lines) {
    const own = line.form === 'item' ? undefined : key(line.text);
    const same = own !== undefined && own === above;
    above = own;
    if (!same || !matters(line.text) || isProse(line.text)) out.push(line);
    else if (line.form === 'heading') out[out.length - 1] = line;
  }
  return out;
}

function matters(text: string): boolean {
  return knownTitle(text) !== undefined || wordCount(text) > 1 || isPureDate(text);
}
