import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { PAPERS, type PaperId } from '../../shared/template';
import { useTools } from '../app-context';
import { WORDING } from '../wording';

interface PaperMenuProps {
  readonly documentId: string;
  readonly paper: PaperId;
}

export function PaperMenu({ documentId, paper }: PaperMenuProps) {
  const { actions } = useTools();
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
          onAction={(key) => actions.setPaper(documentId, key as PaperId)}
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
