import type { Flow, FlowColumn, FlowParagraph } from '../../shared/flow';

/**
 * A flow's paragraphs in the order in which a person reads them: the column with the name first, for
 * a text file has no sidebar.
 */
export function paragraphsOf(flow: Flow): FlowParagraph[] {
  const rank = (column: FlowColumn) => (column.paragraphs.some(({ role }) => role === 'name') ? 0 : 1);
  return [...flow.columns]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((column) => column.paragraphs)
    .filter(({ role }) => role !== 'picture');
}
