/**
 * A job, a degree, a project. Head line: what leads, dates at the right edge. Line below: the other of
 * employer and position, place at the right edge. Position and employer are never in one run, and the
 * words of a line come before its date: parsers that others wrote tell them apart by that.
 */
import type { FlowParagraph } from '../../../shared/flow';
import type { DatedEntry } from '../../../shared/resume';
import { kept, paragraph } from '../paragraphs';
import { textStyle } from '../runs';
import { gutterOf, type Setting } from '../setting';
import type { At } from './at';
import {
  addressRuns,
  dateRuns,
  lineOfFacts,
  organizationRuns,
  placeRuns,
  positionRuns,
  scoreRuns,
} from './facts';
import { keywordRuns } from './keyed';
import { composeList } from './list';
import { composeProse } from './prose';

export function composeDated(placed: At<DatedEntry>, setting: Setting): FlowParagraph[] {
  const { template, narrow } = setting;
  const inline = template.entry.place === 'inline';
  const headStyle = textStyle(template, 'entryHead');
  const subStyle = textStyle(template, 'entrySub');
  const leads = [organizationRuns, positionRuns];
  if (template.entry.lead === 'title') leads.reverse();
  const [first, second] = leads.map((runs) => runs(placed, headStyle, setting));
  const stands = first && first.length > 0;
  const dates = dateRuns(placed, setting);
  const beside = [
    stands ? (leads[1]?.(placed, subStyle, setting) ?? []) : [],
    inline ? placeRuns(placed, setting, 'entrySub') : [],
    scoreRuns(placed, setting),
  ];
  const details = [addressRuns(placed, setting), narrow ? dates : []];
  const leading = (stands ? first : second) ?? [];
  const one = template.entry.lines === 'one' && !narrow;
  const facts = one ? details : [...beside, ...details];
  const lines = [
    ...paragraph(setting, 'entryHead', one ? lineOfFacts([leading, ...beside], setting) : leading, {
      trailing: narrow ? [] : dates,
      gutter: gutterOf(setting),
    }),
    ...paragraph(setting, 'entrySub', lineOfFacts(facts, setting), {
      trailing: inline ? [] : placeRuns(placed, setting),
    }),
  ];
  return kept(lines, composeBody(placed, setting));
}

/** What was done there: summary, highlights, keywords. */
export function composeBody({ entry, at }: At<DatedEntry>, setting: Setting): FlowParagraph[] {
  const { template } = setting;
  const muted = textStyle(template, 'body', { color: template.colors.muted });
  const keywords = keywordRuns(entry.keywords, `${at}/keywords`, muted, template.separators.list);
  return [
    ...composeProse(entry.summary, `${at}/summary`, setting),
    ...composeList(entry.highlights, `${at}/highlights`, setting),
    ...paragraph(setting, 'body', keywords),
  ];
}
