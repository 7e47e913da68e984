/** Sets what stands in the margins. */
import type { Flow, FlowRun, Running, RunningPart, RunningRow } from '../../shared/flow';
import type { Piece, PlacedRunning, PlacedRunningLine, RunningRun } from '../../shared/pages';
import { toPoints, toTwips } from '../../shared/units';
import { BASELINE, setPieces } from './blocks';
import { breakText } from './lines';
import { setPicture } from './pictures';
import type { Setting, Text } from './setting';
import { prepareText, widthBetween } from './text';

/** The least white space between two sides of a line, and beside a logo: 12 points. */
const GAP_TWIPS = 240;

interface Numbers {
  readonly page: number;
  readonly pages: number;
}

/** Wide enough for most documents: what wraps by it wraps alike on all pages, which have one header in Word. */
const WIDE: Numbers = { page: 88, pages: 88 };

/** The flow with margins that hold what is to stand in them. */
export function withRoom(flow: Flow, setting: Setting): Flow {
  const { runningHead, runningFoot, margin } = flow;
  const least = (running: Running | undefined) =>
    running ? running.distance + toPoints(heightOf(running, flow, setting)) + running.clear : 0;
  const top = Math.max(margin.top, least(runningHead));
  const bottom = Math.max(margin.bottom, least(runningFoot));
  return top === margin.top && bottom === margin.bottom
    ? flow
    : { ...flow, margin: { ...margin, top, bottom } };
}

/** `isFirst` of the pages that bear the text, whichever number it has. */
export function setRunning(
  flow: Flow,
  { page, pages, isFirst }: Numbers & { readonly isFirst: boolean },
  setting: Setting,
): PlacedRunning[] {
  const { runningHead: head, runningFoot: foot } = flow;
  const stands = (running: Running | undefined): running is Running =>
    running !== undefined && (running.everywhere || !isFirst);
  return [
    ...(stands(head) ? [setOne('head', head, flow, { page, pages }, setting)] : []),
    ...(stands(foot) ? [setOne('foot', foot, flow, { page, pages }, setting)] : []),
  ];
}

function setOne(
  place: PlacedRunning['place'],
  running: Running,
  flow: Flow,
  numbers: Numbers,
  setting: Setting,
): PlacedRunning {
  const { distance, logo, rule } = running;
  const { x, measure } = besideLogo(running, flow);
  const { left, width } = room(running, flow);
  const leading = toTwips(running.leading);
  const rows = rowsOf(running, flow, setting);
  const height = heightOf(running, flow, setting);
  const ruled = rule ? toTwips(rule.gap) + toTwips(rule.width) : 0;
  const top = place === 'head' ? toTwips(distance) : toTwips(flow.paper.height) - toTwips(distance) - height;
  const inner = place === 'head' ? top : top + ruled;
  const first = inner + Math.floor((height - ruled - rows.length * leading) / 2);
  const lines = rows.map((row, index): PlacedRunningLine => {
    const y = first + index * leading;
    const own = setRow(row, { x, measure }, running, numbers, setting);
    return { ...own, align: row.align, top: y, baseline: y + Math.floor(leading * BASELINE) };
  });
  const ruleTop = place === 'head' ? top + height - toTwips(rule?.width ?? 0) : top;
  const logoX = left + (logo?.align === 'right' ? width - toTwips(logo.width) : 0);
  return {
    place,
    running,
    lines,
    ...(rule ? { rule: { x: left, y: ruleTop, width, height: toTwips(rule.width), color: rule.color } } : {}),
    ...(logo ? { logo: setPicture(logo, logoX, inner) } : {}),
    leading,
    x,
    measure,
  };
}

/** Twips from the first row or the logo to the rule. */
function heightOf(running: Running, flow: Flow, setting: Setting): number {
  const { rule, logo, leading } = running;
  const rows = rowsOf(running, flow, setting).length * toTwips(leading);
  const ruled = rule ? toTwips(rule.gap) + toTwips(rule.width) : 0;
  return Math.max(rows, toTwips(logo?.height ?? 0)) + ruled;
}

function room({ inset }: Running, { paper, margin }: Flow) {
  const left = toTwips(margin.left) + toTwips(inset.left);
  return { left, width: toTwips(paper.width) - left - toTwips(margin.right) - toTwips(inset.right) };
}

/** Where the rows stand. */
function besideLogo(running: Running, flow: Flow) {
  const { logo, rows } = running;
  const { left, width } = room(running, flow);
  const taken = logo && rows.length > 0 ? toTwips(logo.width) + GAP_TWIPS : 0;
  return { x: left + (logo?.align === 'left' ? taken : 0), measure: width - taken };
}

/** The rows, and those that they become where the measure is too short for them. */
function rowsOf(running: Running, flow: Flow, setting: Setting): RunningRow[] {
  const { measure } = besideLogo(running, flow);
  const fits = (parts: readonly RunningPart[], room: number) =>
    widthOf(parts, running, WIDE, setting) <= room;
  const parted = ({ parts, align, spare }: RunningRow): RunningRow[] => {
    const counted = parts.findIndex(({ field }) => field !== undefined);
    if (fits(parts, measure) || counted === 0) return [{ parts, trailing: [], align }];
    const words = counted < 0 ? parts : parts.slice(0, counted);
    const numbers = counted < 0 ? [] : [{ parts: parts.slice(counted), trailing: [], align }];
    if (spare) return numbers;
    const text = textOf({ text: words.map((part) => part.text).join('') }, running, WIDE, setting);
    const { ends } = breakText(text, measure);
    const lines = ends.map((end, index) => text.text.slice(ends[index - 1] ?? 0, end).trim());
    return [...lines.map((line) => ({ parts: [{ text: line }], trailing: [], align })), ...numbers];
  };
  return running.rows.flatMap((row) => {
    const { parts, trailing } = row;
    if (trailing.length === 0) return parted(row);
    const aside = widthOf(trailing, running, WIDE, setting);
    if (parts.length === 0 || fits(parts, measure - aside - GAP_TWIPS)) return [{ ...row, align: 'left' }];
    return [...parted(row), ...parted({ parts: trailing, trailing: [], align: 'right' })];
  });
}

interface Side {
  readonly x: number;
  readonly measure: number;
}

function setRow(
  { parts, trailing, align }: RunningRow,
  { x, measure }: Side,
  running: Running,
  numbers: Numbers,
  setting: Setting,
) {
  const words = setParts(parts, x, running, numbers, setting);
  const aside = setParts(trailing, x, running, numbers, setting);
  const slack = measure - words.width;
  const moved = (pieces: readonly Piece[], by: number) =>
    pieces.map((piece) => ({ ...piece, x: piece.x + by }));
  return {
    runs: words.runs,
    trailing: aside.runs,
    pieces: [
      ...moved(words.pieces, align === 'left' ? 0 : align === 'center' ? slack / 2 : slack),
      ...moved(aside.pieces, measure - aside.width),
    ],
  };
}

/** The parts after each other from `left` on, each measured by itself: a program that counts does so too. */
function setParts(
  parts: readonly RunningPart[],
  left: number,
  running: Running,
  numbers: Numbers,
  setting: Setting,
) {
  const pieces: Piece[] = [];
  const runs: RunningRun[] = [];
  let x = left;
  for (const part of parts) {
    const text = textOf(part, running, numbers, setting);
    pieces.push(...setPieces(text, 0, text.codes.length, x));
    runs.push(...text.runs.map((run) => (part.field ? { ...run, field: part.field } : run)));
    x += widthBetween(text, 0, text.codes.length);
  }
  return { pieces, runs, width: x - left };
}

function widthOf(
  parts: readonly RunningPart[],
  running: Running,
  numbers: Numbers,
  setting: Setting,
): number {
  return setParts(parts, 0, running, numbers, setting).width;
}

function textOf(part: RunningPart, { style }: Running, numbers: Numbers, setting: Setting): Text {
  const run: FlowRun = { text: part.field ? String(numbers[part.field]) : part.text, style };
  return prepareText([run], setting);
}
