/** A name and what belongs to it: skills, languages, interests, referees. */
import type { FlowParagraph, FlowRun, TextStyle } from '../../../shared/flow';
import type { Entry, KeyedEntry } from '../../../shared/resume';
import { kept, paragraph, spaced } from '../paragraphs';
import { composePart, richParts } from '../rich-parts';
import { dressed, heldSeparator, joinFacts, joinRuns, plainRun, richRuns, textStyle } from '../runs';
import { namesGutterOf, type Setting } from '../setting';
import type { At } from './at';

/** A name with at most a level: so short that several share a line. */
export function isBareKeyed(entry: Entry): entry is KeyedEntry {
  return entry.shape === 'keyed' && entry.keywords.length === 0 && (entry.summary ?? '').trim() === '';
}

/** `Croatian (native) · English (C2)`; in a sidebar a line for each, levels at its right edge. */
export function composeBareKeyed(entries: readonly At<KeyedEntry>[], setting: Setting): FlowParagraph[] {
  const style = textStyle(setting.template, 'keyed');
  if (entries.some(({ entry }) => (entry.level ?? '').trim() !== '')) {
    if (setting.narrow) return entries.flatMap(({ entry, at }) => composeRow(entry, at, style, setting));
    const gutter = namesGutterOf(setting);
    if (gutter !== undefined)
      return entries.flatMap(({ entry, at }) => {
        const level = plainRun(entry.level, style, `${at}/level`);
        const name = richRuns(entry.name, style, `${at}/name`);
        return composeLed(name, level, style, setting);
      });
  }
  const names = entries.map(({ entry, at }) => nameRuns(entry, at, style));
  const { item } = setting.template.separators;
  // In text that is as wide as a page the line goes on flowing when it is edited.
  const line = setting.narrow ? joinFacts(names, item, style) : joinRuns(names, heldSeparator(item), style);
  return paragraph(setting, 'keyed', line);
}

/** `Planning: network design, lane costing`; in a sidebar the name stands above its members. */
export function composeKeyed(entry: KeyedEntry, at: string, setting: Setting): FlowParagraph[] {
  const { separators } = setting.template;
  const style = textStyle(setting.template, 'keyed');
  const strong = { ...style, bold: true };
  const ref = `${at}/summary`;
  const parts = richParts(entry.summary);
  // A list begins below the line that names it.
  const begun = parts[0]?.isPoint === false ? parts[0].runs : [];
  const members = joinRuns(
    [keywordRuns(entry.keywords, `${at}/keywords`, style, separators.list), dressed(begun, style, ref)],
    separators.item,
    style,
  );
  const rest = parts
    .slice(begun.length > 0 ? 1 : 0)
    .flatMap((part) => composePart(part, 'keyed', ref, setting));
  if (setting.narrow)
    return kept(spaced(composeRow(entry, at, strong, setting), 0), [
      ...paragraph(setting, 'keyed', members),
      ...rest,
    ]);
  return [...composeLed(nameRuns(entry, at, strong), members, strong, setting), ...rest];
}

/** A name before what belongs to it, or in the gutter beside it. */
function composeLed(
  name: readonly FlowRun[],
  members: readonly FlowRun[],
  style: TextStyle,
  setting: Setting,
): FlowParagraph[] {
  const line = joinRuns([name, members], setting.template.separators.key, style);
  const gutter = namesGutterOf(setting);
  if (gutter === undefined || name.length === 0 || members.length === 0)
    return paragraph(setting, 'keyed', line);
  return paragraph(setting, 'keyed', line, { gutter, leadRuns: name.length + 1 });
}

/** Members in a row; where one of them has a comma of its own, semicolons part them. */
export function keywordRuns(
  keywords: readonly string[],
  at: string,
  style: TextStyle,
  separator: string,
): FlowRun[] {
  const groups = keywords.map((keyword, index) => plainRun(keyword, style, `${at}/${index}`));
  const ambiguous = keywords.some((keyword) => keyword.includes(separator.trim()));
  return joinRuns(groups, ambiguous ? '; ' : separator, style);
}

function nameRuns(entry: KeyedEntry, at: string, style: TextStyle): FlowRun[] {
  const name = richRuns(entry.name, style, `${at}/name`);
  const plain = { ...style, bold: false };
  const level = plainRun(entry.level, plain, `${at}/level`);
  if (name.length === 0 || level.length === 0) return [...name, ...level];
  return [...name, { text: ' (', style: plain }, ...level, { text: ')', style: plain }];
}

function composeRow(entry: KeyedEntry, at: string, style: TextStyle, setting: Setting): FlowParagraph[] {
  const level = plainRun(entry.level, textStyle(setting.template, 'date'), `${at}/level`);
  return paragraph(setting, 'keyed', richRuns(entry.name, style, `${at}/name`), { trailing: level });
}
