import { memo, useCallback, useMemo } from 'react';
import type { Section } from '../../shared/resume';
import { useApp, useTools } from '../app-context';
import { AddButton } from '../editors/add-button';
import { useDocumentId } from '../editors/editor-context';
import { EntryFields } from '../editors/entry-fields';
import { newEntry } from '../editors/new-entry';
import { TextField } from '../editors/text-field';
import { WORDING } from '../wording';
import { EntryCard } from './entry-card';
import { Fold } from './fold';
import { ItemMarks } from './item-marks';
import { ItemTools } from './item-tools';

interface SectionEditorProps {
  readonly section: Section;
  readonly index: number;
  readonly count: number;
}

export const SectionEditor = memo(function SectionEditor({ section, index, count }: SectionEditorProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const pointer = `/sections/${index}`;
  const open = useApp(({ opened }) => opened.includes(pointer));
  const { entries, kind, hidden, pageBreakBefore } = section;
  const title = section.title || WORDING.emptyTitle;
  // A paragraph that is the whole section needs no card around it.
  const alone = entries.length === 1 && entries[0]?.shape === 'prose' ? entries[0] : undefined;
  // What is drawn anew with every letter is what takes its time, so that buttons are handed the same again.
  const [below, last] = [entries.length, entries.at(-1)];
  const add = useCallback(() => {
    actions.insertItem(id, `${pointer}/entries`, below, newEntry(kind, last));
    actions.setOpened(`${pointer}/entries/${below}`, true);
  }, [actions, id, pointer, below, kind, last]);
  const toggle = useCallback((next: boolean) => actions.setOpened(pointer, next), [actions, pointer]);
  const marks = useMemo(() => <ItemMarks {...{ hidden, pageBreakBefore }} />, [hidden, pageBreakBefore]);
  return (
    <Fold
      pointer={pointer}
      title={title}
      aside={WORDING.entries(entries.length)}
      marks={marks}
      isOpen={open}
      onToggle={toggle}
      tools={<ItemTools pointer={pointer} name={title} index={index} count={count} />}
    >
      <TextField
        required
        label={WORDING.sectionTitle}
        pointer={`${pointer}/title`}
        value={section.title}
        hint={kind === 'custom' ? WORDING.ownSectionTitle : undefined}
      />
      {alone && <EntryFields entry={alone} kind={kind} pointer={`${pointer}/entries/0`} />}
      {(alone ? [] : entries).map((entry, at) => (
        <EntryCard
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry's place is its identity, as its pointer says.
          key={at}
          entry={entry}
          kind={kind}
          pointer={`${pointer}/entries/${at}`}
          index={at}
          count={entries.length}
        />
      ))}
      <AddButton label={WORDING.addEntry} onPress={add} />
    </Fold>
  );
});
