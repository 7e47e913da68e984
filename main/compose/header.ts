/** Who: name and label, and the contact facts. */
import type { Band, FlowColumn, FlowParagraph } from '../../shared/flow';
import type { Basics } from '../../shared/resume';
import type { Template } from '../../shared/template';
import { contactFacts } from './contact';
import { paragraph } from './paragraphs';
import { joinFacts, plainRun, textStyle } from './runs';
import type { Setting } from './setting';

export function composeName(basics: Basics, setting: Setting): FlowParagraph[] {
  const { template } = setting;
  const align = template.header.align;
  return [
    ...paragraph(setting, 'name', plainRun(basics.name, textStyle(template, 'name'), '/basics/name'), {
      align,
    }),
    ...paragraph(setting, 'label', plainRun(basics.label, textStyle(template, 'label'), '/basics/label'), {
      align,
    }),
  ];
}

/** One line of facts; in a sidebar a line for each. */
export function composeContact(basics: Basics, setting: Setting): FlowParagraph[] {
  const { template, narrow } = setting;
  const style = textStyle(template, 'contact');
  const facts = contactFacts(basics, style);
  if (narrow)
    return facts.flatMap((fact) => paragraph(setting, 'contact', fact, { after: template.type.keyed.after }));
  const line = joinFacts(facts, template.separators.item, style);
  return paragraph(setting, 'contact', line, { align: template.header.align });
}

/** The tint behind name and contact facts, where the template wants one and there are any. */
export function composeBand({ header, columns }: Template, column: FlowColumn | undefined): Band | undefined {
  if (!header.band || columns.kind !== 'single' || !column) return undefined;
  const rest = column.paragraphs.findIndex(({ role }) => !HEADER_ROLES.has(role));
  const paragraphs = rest < 0 ? column.paragraphs.length : rest;
  return paragraphs === 0 ? undefined : { ...header.band, paragraphs };
}

const HEADER_ROLES: ReadonlySet<FlowParagraph['role']> = new Set(['name', 'label', 'contact'] as const);
