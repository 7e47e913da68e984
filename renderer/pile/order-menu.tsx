import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import type { PileOrder } from '../store/state';
import { WORDING } from '../wording';

const ORDERS: readonly PileOrder[] = ['opened', 'name', 'review'];

export function OrderMenu() {
  const { actions } = useTools();
  const order = useApp((state) => state.order);
  return (
    <MenuTrigger>
      <Button className="link-button quiet order" aria-label={WORDING.orderedBy(WORDING.orders[order])}>
        {WORDING.orders[order]}
        <ChevronDown aria-hidden size={12} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label={WORDING.order}
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onAction={(key) => actions.setOrder(key as PileOrder)}
        >
          {ORDERS.map((id) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={WORDING.orders[id]}>
              <Text slot="label">{WORDING.orders[id]}</Text>
              <Text slot="description">{WORDING.orderHints[id]}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
