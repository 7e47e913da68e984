import type { FlowParagraph } from '../../shared/flow';
import type { Section } from '../../shared/resume';
import { sectionRow } from '../../shared/sections/registry';
import { composeEntries } from './entries/index';
import { indented, kept, paged, paragraph } from './paragraphs';
import { plainRun, textStyle } from './runs';
import { gutterOf, type Setting } from './setting';

/** Heading and entries; nothing for a section of hidden entries, or without a title of its own and without words. */
export function composeSection(section: Section, at: string, setting: Setting): FlowParagraph[] {
  const own = ledAsUsual(section, setting);
  const entries = indented(composeEntries(section.entries, `${at}/entries`, own), gutterOf(setting) ?? 0);
  const isHidden = section.entries.length > 0 && section.entries.every(({ hidden }) => hidden);
  if (entries.length === 0 && (isHidden || section.title.trim() === '')) return [];
  return paged(kept(composeHeading(section, at, setting), entries), section);
}

/** The setting for entries of a kind that are led by their title wherever they stand. */
function ledAsUsual({ kind }: Section, setting: Setting): Setting {
  const { lead } = sectionRow(kind);
  if (lead === undefined) return setting;
  const { template } = setting;
  return { ...setting, apart: true, template: { ...template, entry: { ...template.entry, lead } } };
}

function composeHeading(section: Section, at: string, setting: Setting): FlowParagraph[] {
  const { template, lang } = setting;
  const { align, at: edge, rule, bar } = template.heading;
  const drawn = rule && { width: rule.width, gap: rule.gap, color: template.colors[rule.color] };
  const words = section.title.trim() === '' ? usualTitle(section, lang) : section.title;
  return paragraph(setting, 'heading', plainRun(words, textStyle(template, 'heading'), `${at}/title`), {
    align,
    indent: edge === 'text' ? gutterOf(setting) : undefined,
    bar,
    ruleAbove: rule?.side === 'above' ? drawn : undefined,
    ruleBelow: rule?.side === 'below' ? drawn : undefined,
  });
}

function usualTitle({ kind }: Section, lang: string): string {
  const { titles } = sectionRow(kind);
  return titles[lang.toLowerCase().split('-')[0] ?? ''] ?? titles.en;
}
