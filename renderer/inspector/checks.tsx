import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { checkResume } from '../../shared/checks';
import { useTools } from '../app-context';
import { allFixes } from '../store/findings';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { FindingRow } from './finding-row';

/** Slips of whoever wrote it, apart from what the reader of the file was unsure of. */
export function Checks({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { resume } = document.content;
  const [today] = useState(() => dayOf(new Date()));
  const findings = useMemo(() => checkResume(resume, today), [resume, today]);
  const fixes = allFixes(findings, document.reviewed);
  return (
    <section aria-label={WORDING.checks.title}>
      <div className="checks-head">
        <h2>{WORDING.checks.title}</h2>
        {fixes.length > 1 && (
          <Button className="link-button" onPress={() => actions.editFields(document.id, fixes)}>
            {WORDING.checks.fixAll(fixes.length)}
          </Button>
        )}
      </div>
      {findings.length === 0 && <p className="quiet">{WORDING.checks.nothing}</p>}
      <ul className="notes">
        {findings.map((finding) => (
          <FindingRow key={`${finding.code} ${finding.at}`} document={document} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function dayOf(date: Date) {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
