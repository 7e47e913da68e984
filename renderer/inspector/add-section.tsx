import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { SECTIONS, type SectionRow } from '../../shared/sections/registry';
import { useTools } from '../app-context';
import { useDocumentId } from '../editors/editor-context';
import { newEntry } from '../editors/new-entry';
import { LANGUAGE, WORDING } from '../wording';

interface AddSectionProps {
  /** Language of the résumé: a new heading is worded in it where the registry knows it. */
  readonly lang: string | undefined;
  readonly count: number;
}

export const AddSection = memo(function AddSection({ lang, count }: AddSectionProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const add = ({ kind, titles }: SectionRow) => {
    const title = titles[lang?.split('-')[0] ?? 'en'] ?? titles.en;
    actions.insertItem(id, '/sections', count, { kind, title, entries: [newEntry(kind)] });
    actions.goToField(`/sections/${count}/entries/0`);
  };
  return (
    <MenuTrigger>
      <Button className="link-button add">
        <Plus aria-hidden size={14} />
        {WORDING.addSection}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu aria-label={WORDING.addSection} className="menu">
          {SECTIONS.map((row) => (
            <MenuItem key={row.kind} id={row.kind} className="menu-item" onAction={() => add(row)}>
              {row.titles[LANGUAGE] ?? row.titles.en}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
