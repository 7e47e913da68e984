import { ChevronDown } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import type { Format } from '../commands';
import { WORDING } from '../wording';
import { Spinner } from './spinner';

/** What each row writes; `both` is what most people want and stands first. */
const CHOICES: readonly { readonly id: keyof typeof WORDING.exportChoices; readonly formats: Format[] }[] = [
  { id: 'both', formats: ['pdf', 'docx'] },
  { id: 'pdf', formats: ['pdf'] },
  { id: 'docx', formats: ['docx'] },
  { id: 'json', formats: ['json'] },
  { id: 'md', formats: ['md'] },
  { id: 'txt', formats: ['txt'] },
];

export function ExportMenu() {
  const { commands, actions } = useTools();
  const attachSource = useApp((state) => state.attachSource);
  const exporting = useApp((state) => state.exporting);
  const choose = (id: string) => {
    const choice = CHOICES.find((one) => one.id === id);
    if (choice) void commands.exportCurrent(choice.formats);
    else if (id === 'anonymise') actions.setAnonymising(true);
    else if (id === 'batch') commands.openBatch();
  };
  return (
    <MenuTrigger>
      <Button className="button go" isDisabled={exporting} aria-label={WORDING.export}>
        {exporting ? <Spinner /> : null}
        {exporting ? WORDING.exporting : WORDING.export}
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu aria-label={WORDING.export} className="menu" onAction={(key) => choose(String(key))}>
          {CHOICES.slice(0, 3).map(({ id }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={WORDING.exportChoices[id]}>
              <Text slot="label">{WORDING.exportChoices[id]}</Text>
              {id === 'both' && <Text slot="description">{WORDING.exportBothHint}</Text>}
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          {CHOICES.slice(3).map(({ id }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={WORDING.exportChoices[id]}>
              <Text slot="label">{WORDING.exportChoices[id]}</Text>
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          <MenuItem id="anonymise" className="menu-item" textValue={WORDING.anonymise.menu}>
            <Text slot="label">{WORDING.anonymise.menu}</Text>
            <Text slot="description">{WORDING.anonymise.menuHint}</Text>
          </MenuItem>
          <MenuItem id="batch" className="menu-item" textValue={WORDING.commands['file.batchExport']}>
            <Text slot="label">{WORDING.commands['file.batchExport']}</Text>
            <Text slot="description">{WORDING.batch.menuHint}</Text>
          </MenuItem>
          <Separator className="menu-rule" />
          <MenuSection
            aria-label={WORDING.attachSource}
            selectionMode="multiple"
            selectedKeys={attachSource ? ['source'] : []}
            onSelectionChange={(keys) => actions.setAttachSource(keys === 'all' || keys.has('source'))}
          >
            <MenuItem id="source" className="menu-item" textValue={WORDING.attachSource}>
              <Text slot="label">{WORDING.attachSource}</Text>
              <Text slot="description">{WORDING.attachSourceHint}</Text>
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
