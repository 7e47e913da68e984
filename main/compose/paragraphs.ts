/** Paragraphs and the white space between them. */
import type { FlowParagraph, FlowRun, ParagraphRole } from '../../shared/flow';
import type { Section } from '../../shared/resume';
import { hasWords, type TypeName } from './runs';
import type { Setting } from './setting';

type WordedRole = Exclude<ParagraphRole, 'picture'>;

type Details = Partial<
  Pick<
    FlowParagraph,
    | 'trailing'
    | 'gutter'
    | 'leadRuns'
    | 'marker'
    | 'indent'
    | 'hanging'
    | 'align'
    | 'after'
    | 'ruleAbove'
    | 'ruleBelow'
    | 'bar'
  >
>;

/** One paragraph, or none where there are no words. */
export function paragraph(
  { template }: Setting,
  role: WordedRole,
  words: readonly FlowRun[],
  details: Details = {},
): FlowParagraph[] {
  const trailing = details.trailing ?? [];
  const stands = hasWords(words);
  if (!stands && !hasWords(trailing)) return [];
  const token = template.type[typeName(role)];
  return [
    {
      role,
      // Dates without anything to stand beside are the line's words, not an aside at its end.
      runs: stands ? words : trailing,
      trailing: stands ? trailing : [],
      gutter: details.gutter,
      leadRuns: details.leadRuns,
      marker: details.marker,
      indent: details.indent ?? 0,
      hanging: details.hanging ?? 0,
      align: details.align ?? 'left',
      leading: token.leading,
      after: details.after ?? token.after,
      ruleAbove: details.ruleAbove,
      ruleBelow: details.ruleBelow,
      bar: details.bar,
      keepWithNext: false,
      pageBreakBefore: false,
    },
  ];
}

function typeName(role: WordedRole): TypeName {
  return role === 'subBullet' ? 'bullet' : role;
}

/**
 * Lead lines that may not be parted from each other nor from the first line of what follows: a page
 * break before that comes before them.
 */
export function kept(lead: readonly FlowParagraph[], rest: readonly FlowParagraph[]): FlowParagraph[] {
  const turned = lead.length > 0 && rest[0]?.pageBreakBefore === true;
  const all = [...lead, ...rest].map((one, index) =>
    turned && index === lead.length ? { ...one, pageBreakBefore: false } : one,
  );
  const together = all.map((one, index) =>
    index < lead.length && index < all.length - 1 ? { ...one, keepWithNext: true } : one,
  );
  return paged(together, { pageBreakBefore: turned });
}

/** The same paragraphs, the first on a new page where that is wanted. */
export function paged(
  paragraphs: readonly FlowParagraph[],
  { pageBreakBefore }: Pick<Section, 'pageBreakBefore'>,
): FlowParagraph[] {
  return paragraphs.map((one, index) => (index === 0 && pageBreakBefore ? { ...one, pageBreakBefore } : one));
}

/** The same paragraphs, moved to the right. */
export function indented(paragraphs: readonly FlowParagraph[], by: number): FlowParagraph[] {
  return paragraphs.map((one) => ({ ...one, indent: one.indent + by }));
}

/** The same paragraphs with other space below the last. */
export function spaced(paragraphs: readonly FlowParagraph[], after: number): FlowParagraph[] {
  return paragraphs.map((one, index) => (index === paragraphs.length - 1 ? { ...one, after } : one));
}

/** Groups below each other, `gap` apart; below the last stands nothing that could push a page. */
export function stacked(groups: readonly (readonly FlowParagraph[])[], gap: number): FlowParagraph[] {
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, index) => spaced(group, index === filled.length - 1 ? 0 : gap));
}
