/** Who: name and label, and the contact facts. */
import type { HouseContact } from '../../shared/brand';
import type { Band, FlowColumn, FlowParagraph, FlowRun } from '../../shared/flow';
import type { Basics } from '../../shared/resume';
import type { Template } from '../../shared/template';
import { type ContactFact, contactFacts, labelled, signed } from './contact';
import { contactWords } from './contact-words';
import { houseFacts } from './house';
import { paragraph } from './paragraphs';
import { joinFacts, plainRun, textStyle } from './runs';
import { gutterOf, type Setting } from './setting';

export function composeName(basics: Basics, setting: Setting): FlowParagraph[] {
  const { template } = setting;
  const place = { align: template.header.align, indent: headerIndent(setting) };
  const label = plainRun(basics.label, textStyle(template, 'label'), '/basics/label');
  return [
    ...paragraph(setting, 'name', nameRuns(basics, template), place),
    ...paragraph(setting, 'label', label, place),
  ];
}

function headerIndent(setting: Setting): number | undefined {
  return setting.template.header.at === 'text' ? gutterOf(setting) : undefined;
}

/** Scripts in which names are words, the family's usually the last. */
const WORDS_OF_NAMES = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]*$/u;

function nameRuns({ name }: Basics, template: Template): FlowRun[] {
  const style = textStyle(template, 'name');
  const [whole] = plainRun(name, style, '/basics/name');
  if (!whole) return [];
  const last = whole.text.lastIndexOf(' ');
  const parted = template.header.name === 'lightGiven' && WORDS_OF_NAMES.test(whole.text);
  if (!parted || last < 0) return [whole];
  const light = { ...whole, text: whole.text.slice(0, last + 1), style: { ...style, bold: false } };
  return [light, { ...whole, text: whole.text.slice(last + 1) }];
}

/** One line of facts, or a line for each; those of a house in place of the candidate's where there is one. */
export function composeContact(basics: Basics, setting: Setting, house?: HouseContact): FlowParagraph[] {
  const { template, narrow, lang } = setting;
  const { align, contact, labels, icons } = template.header;
  const style = textStyle(template, 'contact');
  // A sidebar has no room for words that say what everybody sees.
  const words = labels && !narrow && !icons ? contactWords(lang) : undefined;
  const facts = house ? houseFacts(house, style, lang, words) : contactFacts(basics, style, lang, words);
  if (narrow || contact === 'lines') {
    const gutter = gutterOf(setting);
    return facts.flatMap((fact) =>
      paragraph(setting, 'contact', icons ? signed(fact, style) : labelled(fact, style), {
        align,
        gutter,
        leadRuns: icons ? undefined : leadRunsOf(fact),
        indent: gutter,
        after: template.type.keyed.after,
      }),
    );
  }
  const line = joinFacts(
    facts.map((fact) => (icons ? signed(fact, style) : labelled(fact, style))),
    template.separators.item,
    style,
  );
  return paragraph(setting, 'contact', line, { align, indent: headerIndent(setting) });
}

/** The label and its separator, where there is something that they stand before. */
function leadRunsOf({ label, runs }: ContactFact): number | undefined {
  return label.length > 0 && runs.length > 0 ? label.length + 1 : undefined;
}

/** The header with the rule that closes it, where the template wants one. */
export function closed(
  header: readonly FlowParagraph[],
  { header: { rule }, colors }: Template,
): FlowParagraph[] {
  return header.map((one, index) =>
    rule && index === header.length - 1 ? { ...one, ruleBelow: { ...rule, color: colors.accent } } : one,
  );
}

/** The tint behind name and contact facts, where the template wants one and there are any. */
export function composeBand({ header, columns }: Template, column: FlowColumn | undefined): Band | undefined {
  if (!header.band || columns.kind !== 'single' || !column) return undefined;
  const rest = column.paragraphs.findIndex(({ role }) => !HEADER_ROLES.has(role));
  const paragraphs = rest < 0 ? column.paragraphs.length : rest;
  return paragraphs === 0 ? undefined : { ...header.band, paragraphs };
}

const HEADER_ROLES: ReadonlySet<FlowParagraph['role']> = new Set(['name', 'label', 'contact'] as const);
