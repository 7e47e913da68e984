/** What the checker found, and what of it the person has settled. */
import type { Finding } from '../../shared/checks/check';
import type { FieldEdit } from '../../shared/field-edits';

/** Names a finding by what it says: its place moves with edits, and another wording is another finding. */
export function findingName({ code, what, other = '' }: Finding): string {
  return ['check', code, what, other].join(' ').trim();
}

/** Every edit that is offered and not left alone, no field twice: what is behind waits for the next round. */
export function allFixes(findings: readonly Finding[], reviewed: readonly string[]): FieldEdit[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    const edits = reviewed.includes(findingName(finding)) ? [] : (finding.fix?.edits ?? []);
    if (edits.some(({ at }) => [...touched].some((other) => overlaps(at, other)))) return [];
    for (const { at } of edits) touched.add(at);
    return edits;
  });
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
