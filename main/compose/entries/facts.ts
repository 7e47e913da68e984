/** The facts of a dated entry, each as runs of its own so that none is taken for part of another. */
import type { FlowRun, TextStyle } from '../../../shared/flow';
import type { DatedEntry } from '../../../shared/resume';
import { formatDates } from '../dates';
import { safeHref, shortAddress } from '../links';
import { joinFacts, joinRuns, plainRun, richRuns, type TypeName, textStyle } from '../runs';
import type { Setting } from '../setting';
import type { At } from './at';

type Placed = At<DatedEntry>;

export function organizationRuns({ entry, at }: Placed, style: TextStyle, setting: Setting): FlowRun[] {
  return linked(richRuns(entry.organization, style, `${at}/organization`), entry, setting);
}

/** Position or degree with its field. */
export function positionRuns({ entry, at }: Placed, style: TextStyle, setting: Setting): FlowRun[] {
  const title = richRuns(entry.title, style, `${at}/title`);
  const area = richRuns(entry.area, style, `${at}/area`);
  return linked(joinRuns([title, area], ', ', style), entry, setting);
}

export function dateRuns({ entry, at }: Placed, { template, lang, narrow }: Setting): FlowRun[] {
  const dates = formatDates(entry.dates, template.dates, lang);
  // Among other facts of a narrow line a month could be parted from its year.
  const held = narrow ? dates.replace(/ (?=\d)/g, '\u00a0') : dates;
  return plainRun(held, textStyle(template, 'date'), `${at}/dates`);
}

export function placeRuns({ entry, at }: Placed, { template }: Setting, type: TypeName = 'date'): FlowRun[] {
  return plainRun(entry.place, textStyle(template, type), `${at}/place`);
}

export function scoreRuns({ entry, at }: Placed, { template }: Setting): FlowRun[] {
  return plainRun(entry.score, textStyle(template, 'entrySub'), `${at}/score`);
}

/** A sidebar has no room for addresses: there the words themselves carry the link, where there are any. */
export function addressRuns(placed: Placed, setting: Setting): FlowRun[] {
  const { entry, at } = placed;
  const style = textStyle(setting.template, 'entrySub');
  const bearers = [organizationRuns(placed, style, setting), positionRuns(placed, style, setting)].flat();
  if (!entry.url || (setting.narrow && bearers.some(({ href }) => href !== undefined))) return [];
  return plainRun(shortAddress(entry.url), style, `${at}/url`, safeHref(entry.url));
}

/** Facts that share the line below the head. */
export function lineOfFacts(facts: readonly (readonly FlowRun[])[], { template }: Setting): FlowRun[] {
  return joinFacts(facts, template.separators.item, textStyle(template, 'entrySub'));
}

function linked(runs: FlowRun[], entry: DatedEntry, { narrow }: Setting): FlowRun[] {
  const href = narrow && entry.url ? safeHref(entry.url) : undefined;
  return href === undefined ? runs : runs.map((run) => ({ ...run, href: run.href ?? href }));
}
