/** Sets the lines that stand in the margins of every page but the first. */
import type { Flow, FlowRun, RunningLine } from '../../shared/flow';
import type { Piece, PlacedRunning, RunningRun } from '../../shared/pages';
import { toTwips } from '../../shared/units';
import { BASELINE, setPieces } from './blocks';
import { prepareText, type Setting, type Text, widthBetween } from './text';

export function setRunning(flow: Flow, page: number, pages: number, setting: Setting): PlacedRunning[] {
  if (page === 1) return [];
  const { runningHead: head, runningFoot: foot, paper } = flow;
  const set = (place: PlacedRunning['place'], line: RunningLine, top: number): PlacedRunning => {
    const leading = toTwips(line.leading);
    const baseline = top + Math.floor(leading * BASELINE);
    return { place, line, leading, top, baseline, ...setParts(line, flow, page, pages, setting) };
  };
  const height = toTwips(paper.height);
  return [
    ...(head ? [set('head', head, toTwips(head.distance))] : []),
    ...(foot ? [set('foot', foot, height - toTwips(foot.distance) - toTwips(foot.leading))] : []),
  ];
}

interface Part {
  readonly text: Text;
  readonly field?: RunningRun['field'];
}

function setParts(line: RunningLine, { paper, margin }: Flow, page: number, pages: number, setting: Setting) {
  const part = (text: string, field?: Part['field']): Part => {
    const run: FlowRun = { text, style: line.style };
    return { text: prepareText([run], setting), field };
  };
  const counted = [part(String(page), 'page'), part(line.between), part(String(pages), 'pages')];
  const named = [part(line.words), ...counted];
  const left = toTwips(margin.left);
  const measure = toTwips(paper.width) - left - toTwips(margin.right);
  // One line and no more: a name that is too long for it is on the first page anyway.
  const parts = widthOf(named) <= measure ? named : counted;
  const slack = measure - widthOf(parts);
  let x = left + (line.align === 'left' ? 0 : line.align === 'center' ? slack / 2 : slack);
  const pieces: Piece[] = [];
  for (const { text } of parts) {
    pieces.push(...setPieces(text, 0, text.codes.length, x));
    x += widthOf([{ text }]);
  }
  const runs = parts.flatMap(({ text, field }): RunningRun[] => text.runs.map((run) => ({ ...run, field })));
  return { runs, pieces };
}

function widthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + widthBetween(text, 0, text.codes.length), 0);
}
