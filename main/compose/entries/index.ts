/** The entries of a section, composed by shape. Neighbours that belong together are set together. */
import type { FlowParagraph } from '../../../shared/flow';
import type { Entry } from '../../../shared/resume';
import { paged, spaced } from '../paragraphs';
import type { Setting } from '../setting';
import type { At } from './at';
import { composeDated } from './dated';
import { composeEmployer, employerOf } from './employer';
import { composeBareKeyed, composeKeyed, isBareKeyed } from './keyed';
import { composeList } from './list';
import { composeProse } from './prose';

export function composeEntries(entries: readonly Entry[], at: string, setting: Setting): FlowParagraph[] {
  const groups = gathered(entries, at, setting)
    .map((group) => paged(composeGroup(group, setting), group[0]?.entry ?? {}))
    .filter((group) => group.length > 0);
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    if (!next) return group;
    // Entries of one line each read as a list; anything larger stands clear of its neighbours.
    const { entry, type } = setting.template;
    return spaced(group, group.length > 1 || next.length > 1 ? entry.gap : type.keyed.after);
  });
}

/** Entries in order, several in a group where they are to be set as one. */
function gathered(entries: readonly Entry[], at: string, { apart }: Setting): At<Entry>[][] {
  const groups: At<Entry>[][] = [];
  entries.forEach((entry, index) => {
    if (entry.hidden) return;
    const last = groups.at(-1);
    const placed = { entry, at: `${at}/${index}` };
    if (last?.[0] && belongTogether(last[0].entry, entry, apart)) last.push(placed);
    else groups.push([placed]);
  });
  return groups;
}

function belongTogether(first: Entry, next: Entry, apart = false): boolean {
  // On a page of its own a role says again whose it was.
  if (next.pageBreakBefore) return false;
  if (first.shape === 'dated' && next.shape === 'dated') {
    if (apart) return false;
    const employer = employerOf(first);
    return employer !== undefined && employer === employerOf(next);
  }
  return isBareKeyed(first) && isBareKeyed(next);
}

function composeGroup(group: readonly At<Entry>[], setting: Setting): FlowParagraph[] {
  const dated = group.flatMap(({ entry, at }) => (entry.shape === 'dated' ? [{ entry, at }] : []));
  if (dated.length > 1) return composeEmployer(dated, setting);
  const bare = group.flatMap(({ entry, at }) => (isBareKeyed(entry) ? [{ entry, at }] : []));
  if (bare.length > 0) return composeBareKeyed(bare, setting);
  return group.flatMap(({ entry, at }) => composeEntry(entry, at, setting));
}

function composeEntry(entry: Entry, at: string, setting: Setting): FlowParagraph[] {
  switch (entry.shape) {
    case 'dated':
      return composeDated({ entry, at }, setting);
    case 'keyed':
      return composeKeyed(entry, at, setting);
    case 'list':
      return composeList(entry.items, `${at}/items`, setting);
    case 'prose':
      return composeProse(entry.text, `${at}/text`, setting);
  }
}
