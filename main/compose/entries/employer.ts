/** Several roles at one employer: its name once, then each role on a line with its own dates. */
import type { FlowParagraph } from '../../../shared/flow';
import { plainText } from '../../../shared/inline';
import type { DatedEntry } from '../../../shared/resume';
import { kept, paragraph, stacked } from '../paragraphs';
import { textStyle } from '../runs';
import { gutterOf, type Setting } from '../setting';
import type { At } from './at';
import { composeBody } from './dated';
import {
  addressRuns,
  dateRuns,
  lineOfFacts,
  organizationRuns,
  placeRuns,
  positionRuns,
  scoreRuns,
} from './facts';

/** Roles of one employer stand closer to each other than to the next employer; a multiple of the grid. */
const CLOSER = 4;

/**
 * The employer by which neighbouring entries are set as one; undefined for an entry without one, or
 * without a position that could stand for it on a line of its own.
 */
export function employerOf(entry: DatedEntry): string | undefined {
  const employer = plainText(entry.organization ?? '').trim();
  return employer === '' || plainText(entry.title ?? '').trim() === '' ? undefined : employer;
}

export function composeEmployer(roles: readonly At<DatedEntry>[], setting: Setting): FlowParagraph[] {
  const [first] = roles;
  if (!first) return [];
  const { template } = setting;
  const samePlace = roles.every(({ entry }) => entry.place === first.entry.place);
  const sameUrl = roles.every(({ entry }) => entry.url === first.entry.url);
  const head = paragraph(
    setting,
    'entryHead',
    organizationRuns(first, textStyle(template, 'entryHead'), setting),
    { trailing: samePlace ? placeRuns(first, setting) : [] },
  );
  const address = sameUrl ? paragraph(setting, 'entrySub', addressRuns(first, setting)) : [];
  const parts = roles.map((role) => {
    const facts = [
      // In ink, for here the position opens a part of its own.
      positionRuns(role, textStyle(template, 'entrySub', { color: template.colors.ink }), setting),
      samePlace ? [] : placeRuns(role, setting, 'entrySub'),
      scoreRuns(role, setting),
      sameUrl ? [] : addressRuns(role, setting),
    ];
    const line = paragraph(setting, 'entrySub', lineOfFacts(facts, setting), {
      trailing: dateRuns(role, setting),
      gutter: gutterOf(setting),
    });
    return kept(line, composeBody(role, setting));
  });
  return kept([...head, ...address], stacked(parts, template.entry.gap - CLOSER));
}
