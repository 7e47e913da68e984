import type { Entry, SectionKind } from '../../shared/resume';
import { DatedEditor } from './dated-editor';
import { KeyedEditor } from './keyed-editor';
import { ListEditor } from './list-editor';
import { ProseEditor } from './prose-editor';

interface EntryFieldsProps {
  readonly entry: Entry;
  readonly kind: SectionKind;
  readonly pointer: string;
}

/** The editor of the entry's shape. */
export function EntryFields({ entry, kind, pointer }: EntryFieldsProps) {
  switch (entry.shape) {
    case 'dated':
      return <DatedEditor entry={entry} kind={kind} pointer={pointer} />;
    case 'keyed':
      return <KeyedEditor entry={entry} pointer={pointer} />;
    case 'list':
      return <ListEditor entry={entry} pointer={pointer} />;
    case 'prose':
      return <ProseEditor entry={entry} pointer={pointer} />;
  }
}
