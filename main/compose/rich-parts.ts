/** The parts of `Rich` text of any length: paragraphs, and points of lists (shared/list-lines.ts). */
import type { Run } from '../../shared/blocks';
import type { FlowParagraph } from '../../shared/flow';
import { pointSign } from '../../shared/list-lines';
import { pointShape } from './entries/list';
import { paragraph } from './paragraphs';
import { dressed, hasWords, textStyle, undressedParagraphs } from './runs';
import type { Setting } from './setting';

export interface RichPart {
  readonly isPoint: boolean;
  readonly runs: readonly Run[];
}

export function richParts(rich: string | undefined): RichPart[] {
  return undressedParagraphs(rich).flatMap(partsOf);
}

/** A paragraph of a role, or a point like those of any list. */
export function composePart(
  { isPoint, runs }: RichPart,
  role: 'body' | 'keyed',
  ref: string,
  setting: Setting,
): FlowParagraph[] {
  const { template } = setting;
  if (!isPoint) return paragraph(setting, role, dressed(runs, textStyle(template, role), ref));
  const words = dressed(runs, textStyle(template, 'bullet'), ref);
  return paragraph(setting, 'bullet', words, pointShape(setting, 0));
}

/** A line is a point if it says so: the first without a sign behind a list is a paragraph again. */
function partsOf(paragraph: readonly Run[]): RichPart[] {
  const parts: { readonly isPoint: boolean; readonly runs: Run[] }[] = [];
  for (const line of linesOf(paragraph)) {
    const [first, ...rest] = line;
    const sign = pointSign(first?.text ?? '');
    const last = parts.at(-1);
    if (first && sign !== '') {
      const words = first.text.slice(sign.length);
      parts.push({ isPoint: true, runs: words === '' ? rest : [{ ...first, text: words }, ...rest] });
    } else if (last && !last.isPoint) last.runs.push({ text: '\n' }, ...line);
    else parts.push({ isPoint: false, runs: [...line] });
  }
  return parts.filter(({ runs }) => hasWords(runs));
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  return lines;
}
