import type { ProseEntry } from '../../shared/resume';
import { FIELDS } from '../wording';
import { RichField } from './rich-field';

interface ProseEditorProps {
  readonly entry: ProseEntry;
  readonly pointer: string;
}

export function ProseEditor({ entry, pointer }: ProseEditorProps) {
  return <RichField required label={FIELDS.text} pointer={`${pointer}/text`} value={entry.text} />;
}
