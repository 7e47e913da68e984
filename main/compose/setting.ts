/** What every part of compose needs to know to dress its paragraphs. */
import type { Template } from '../../shared/template';

export interface Setting {
  readonly template: Template;
  /** BCP 47 tag of the résumé, `en` where unknown. */
  readonly lang: string;
  /** In a sidebar: some thirty characters a line, so facts stand below each other. */
  readonly narrow: boolean;
  /** Each entry stands by itself, even where neighbours are of one organization. */
  readonly apart?: boolean;
}

/** Width of the column for dates left of the entries, where there is one. */
export function gutterOf({ template, narrow }: Setting): number | undefined {
  return narrow ? undefined : template.entry.gutter;
}

/** The same where it holds the names of groups as well. */
export function namesGutterOf(setting: Setting): number | undefined {
  return setting.template.entry.names === 'gutter' ? gutterOf(setting) : undefined;
}
