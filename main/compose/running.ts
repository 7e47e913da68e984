/** The line in the margin of every page but the first: whose page it is, and which of how many. */
import type { Flow, RunningLine } from '../../shared/flow';
import type { Resume } from '../../shared/resume';
import type { Template } from '../../shared/template';
import { textStyle } from './runs';

/**
 * Nothing where the template wants none, or where its margin could not hold the line: Word would push
 * the text out of the way, and the pages would no longer be those of the PDF.
 */
export function composeRunning({ basics }: Resume, template: Template): Partial<Flow> {
  const { running, margin, type } = template;
  const { leading } = type.running;
  const room = running?.place === 'head' ? margin.top : margin.bottom;
  if (!running || running.distance + leading > room) return {};
  const name = (basics.name ?? '').trim().replace(/\s+/g, ' ');
  const line: RunningLine = {
    // No-break spaces, for a space at the end of a text is no part of it.
    words: name === '' ? '' : `${name}${template.separators.item.replace(/ /g, '\u00a0')}`,
    between: '/',
    style: textStyle(template, 'running'),
    align: running.align,
    leading,
    distance: running.distance,
  };
  return running.place === 'head' ? { runningHead: line } : { runningFoot: line };
}
