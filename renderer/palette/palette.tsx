import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { TEMPLATES } from '../../templates';
import { useApp, useTools } from '../app-context';
import { windowCommands } from '../window-commands';
import { WORDING } from '../wording';
import { bestMatches } from './fuzzy';
import { paletteItems } from './palette-items';

/** As many as a person reads before typing another letter, and as need no scrolling. */
const SHOWN = 11;

/** Everything by name: commands, sections, documents, templates. */
export function Palette() {
  const { actions } = useTools();
  const shown = useApp((state) => state.paletteShown);
  return (
    <ModalOverlay
      className="dialog-overlay palette-overlay"
      isDismissable
      isOpen={shown}
      onOpenChange={actions.showPalette}
    >
      <Modal className="palette">
        <Dialog aria-label={WORDING.palette.title}>
          <PaletteList />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteList() {
  const { store, actions, commands, platform } = useTools();
  const [typed, setTyped] = useState('');
  // What is open does not change under an open palette.
  const [items] = useState(() => {
    const list = windowCommands(store, actions, commands);
    return paletteItems(store.getState(), { actions, list, templates: TEMPLATES, platform });
  });
  const found = useMemo(() => bestMatches(typed, items, ({ name }) => name).slice(0, SHOWN), [items, typed]);
  const choose = (id: string) => {
    actions.showPalette(false);
    // The dialog gives the caret back first; what is chosen may want it elsewhere.
    requestAnimationFrame(() => items.find((item) => item.id === id)?.run());
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
      <TextField className="palette-field" aria-label={WORDING.palette.title} autoFocus>
        <Search aria-hidden size={16} strokeWidth={1.6} />
        <Input placeholder={WORDING.palette.hint} />
      </TextField>
      <Menu
        aria-label={WORDING.palette.title}
        className="menu palette-list"
        items={found}
        onAction={(id) => choose(String(id))}
        renderEmptyState={() => <p className="quiet">{WORDING.palette.nothing}</p>}
      >
        {({ id, name, kind, keys }) => (
          <MenuItem id={id} className="menu-item plain leads" textValue={name}>
            <Text slot="label">{name}</Text>
            {(keys ?? kind) !== undefined && <small>{keys ?? kind}</small>}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
