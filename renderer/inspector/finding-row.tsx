import { Check, Info, RotateCcw } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Finding, Fix } from '../../shared/checks/check';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { findingName } from '../store/findings';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';

/** A sentence is read at a glance, so long words of the résumé are cut in it. */
const LONGEST = 90;

interface FindingRowProps {
  readonly document: OpenDocument;
  readonly finding: Finding;
}

/** What was found, the way to its field, and what mends it. */
export function FindingRow({ document, finding }: FindingRowProps) {
  const { actions } = useTools();
  const { code, at, what, other, fix } = finding;
  const name = findingName(finding);
  const done = document.reviewed.includes(name);
  return (
    <li className="note finding" data-done={done || undefined}>
      <Info aria-hidden className="mark" size={15} strokeWidth={1.6} />
      <span className="words">
        <Button className="note-field" onPress={() => actions.goToField(at)}>
          {WORDING.checks.findings[code](short(what), short(other ?? ''))}
        </Button>
        {fix && !done && !document.readOnly && (
          <Button className="note-remedy" onPress={() => actions.editFields(document.id, fix.edits)}>
            {fixWords(fix)}
          </Button>
        )}
      </span>
      <IconButton
        small
        icon={done ? RotateCcw : Check}
        label={done ? WORDING.checks.markOpen : WORDING.checks.markSeen}
        onPress={() => actions.toggleReviewed(document.id, name)}
      />
    </li>
  );
}

function fixWords({ kind, words = '' }: Fix): string {
  return kind === 'write' ? WORDING.checks.fixes.write(words) : WORDING.checks.fixes[kind];
}

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
}
