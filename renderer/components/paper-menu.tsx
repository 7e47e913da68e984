import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { PAPERS, type PaperId } from '../../shared/paper';
import { useCurrent, useTools } from '../app-context';
import { WORDING } from '../wording';

export function PaperMenu() {
  const { actions, store } = useTools();
  const paper = useCurrent(({ content }) => content.look.paper);
  const readOnly = useCurrent((document) => document.readOnly);
  if (paper === undefined) return null;
  const choose = (id: PaperId) => {
    const { currentId } = store.getState();
    if (currentId !== undefined) actions.setPaper(currentId, id);
  };
  return (
    <MenuTrigger>
      <Button
        className="button"
        aria-label={`${WORDING.paper}: ${WORDING.papers[paper]}`}
        isDisabled={readOnly}
      >
        {WORDING.papers[paper]}
        <ChevronDown aria-hidden size={14} className="chevron" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label={WORDING.paper}
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[paper]}
          onAction={(key) => choose(key as PaperId)}
        >
          {(Object.keys(PAPERS) as PaperId[]).map((id) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={WORDING.papers[id]}>
              <Text slot="label">{WORDING.papers[id]}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
