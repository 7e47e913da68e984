import { Plus } from 'lucide-react';
import { memo } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import type { Entry } from '../../shared/resume';
import { SECTIONS, type SectionRow } from '../../shared/sections/registry';
import { useTools } from '../app-context';
import { useDocumentId } from '../editors/editor-context';
import { emptyEntry, newEntry } from '../editors/new-entry';
import { LANGUAGE, WORDING } from '../wording';

/** What a section of one's own may begin with; what a section of a kind does, its row says. */
const OWN: readonly Entry['shape'][] = ['list', 'prose', 'dated', 'keyed'];

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
  // Nobody but the person knows its title, which is therefore written first.
  const addOwn = (shape: Entry['shape']) => {
    actions.insertItem(id, '/sections', count, { kind: 'custom', title: '', entries: [emptyEntry(shape)] });
    actions.setOpened(`/sections/${count}/entries/0`, true);
    actions.goToField(`/sections/${count}/title`);
  };
  return (
    <MenuTrigger>
      <Button className="link-button add">
        <Plus aria-hidden size={14} />
        {WORDING.addSection}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu aria-label={WORDING.addSection} className="menu">
          {SECTIONS.filter(({ kind }) => kind !== 'custom').map((row) => (
            <MenuItem key={row.kind} id={row.kind} className="menu-item" onAction={() => add(row)}>
              {row.titles[LANGUAGE] ?? row.titles.en}
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          <MenuSection>
            <Header className="menu-head">{WORDING.ownSection}</Header>
            {OWN.map((shape) => (
              <MenuItem key={shape} id={shape} className="menu-item" onAction={() => addOwn(shape)}>
                {WORDING.ownSectionOf[shape]}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
