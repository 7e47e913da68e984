import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { PAPERS, type PaperId } from '../../shared/template';
import { useTools } from '../app-context';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';

export function PaperMenu({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { paper } = document.content.look;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${WORDING.paper}: ${WORDING.papers[paper]}`}>
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
          onAction={(key) => actions.setPaper(document.id, key as PaperId)}
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
