/** A line of facts with separators between them: it ends between two facts, and then without their separator. */
import type { FlowRun } from '../../shared/flow';
import { breakText } from './lines';
import type { Setting } from './setting';
import { prepareText } from './text';

/** The runs with a wanted line end in place of each separator that a line would begin or end with. */
export function foldFacts(runs: readonly FlowRun[], measure: number, setting: Setting): readonly FlowRun[] {
  if (!runs.some((run) => run.dropAtBreak)) return runs;
  const folded: FlowRun[] = [];
  let line: readonly FlowRun[] = [];
  for (const [separator, fact] of factsOf(runs)) {
    const longer = separator ? [...line, separator, ...fact] : fact;
    if (separator === undefined || breakText(prepareText(longer, setting), measure).ends.length === 1) {
      line = longer;
    } else {
      folded.push(...line, { ...separator, text: '\n' });
      line = fact;
    }
  }
  return [...folded, ...line];
}

/** Each fact with the separator before it. */
function factsOf(runs: readonly FlowRun[]): [separator: FlowRun | undefined, fact: FlowRun[]][] {
  const facts: [FlowRun | undefined, FlowRun[]][] = [[undefined, []]];
  for (const run of runs) {
    if (run.dropAtBreak) facts.push([run, []]);
    else facts.at(-1)?.[1].push(run);
  }
  return facts;
}
