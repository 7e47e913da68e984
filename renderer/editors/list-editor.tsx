import type { ListEntry } from '../../shared/resume';
import { FIELDS } from '../wording';
import { HighlightsField } from './highlights-field';

interface ListEditorProps {
  readonly entry: ListEntry;
  readonly pointer: string;
}

export function ListEditor({ entry, pointer }: ListEditorProps) {
  return <HighlightsField label={FIELDS.items} pointer={`${pointer}/items`} items={entry.items} />;
}
