import type { KeyedEntry } from '../../shared/resume';
import { FIELDS } from '../wording';
import { KeywordsField } from './keywords-field';
import { RichField } from './rich-field';
import { TextField } from './text-field';

interface KeyedEditorProps {
  readonly entry: KeyedEntry;
  readonly pointer: string;
}

export function KeyedEditor({ entry, pointer }: KeyedEditorProps) {
  return (
    <>
      <div className="pair narrow-last">
        <TextField label={FIELDS.keyedName} pointer={`${pointer}/name`} value={entry.name} />
        <TextField label={FIELDS.level} pointer={`${pointer}/level`} value={entry.level} />
      </div>
      <KeywordsField label={FIELDS.keywords} pointer={`${pointer}/keywords`} keywords={entry.keywords} />
      <RichField label={FIELDS.summary} pointer={`${pointer}/summary`} value={entry.summary} />
    </>
  );
}
