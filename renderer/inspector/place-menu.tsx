import { ChevronRight, CornerDownRight } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components';
import type { Resume } from '../../shared/resume';
import { type PlaceGroup, placeGroups } from '../store/place-targets';
import { WORDING } from '../wording';

interface PlaceMenuProps {
  readonly resume: Resume;
  /** Of the line, for who hears the button alone. */
  readonly label: string;
  readonly onPlace: (target: string) => void;
  readonly onKeep: () => void;
}

/** A field of the contact data, an entry, a section, or a section of its own. */
export function PlaceMenu({ resume, label, onPlace, onKeep }: PlaceMenuProps) {
  return (
    <MenuTrigger>
      <Button className="link-button" aria-label={label}>
        <CornerDownRight aria-hidden size={13} />
        {WORDING.place}
      </Button>
      <Popover className="popover" placement="bottom end">
        <PlaceTargets resume={resume} onPlace={onPlace} onKeep={onKeep} />
      </Popover>
    </MenuTrigger>
  );
}

/** Drawn only while the menu is open, so that a long list of lines costs nothing. */
function PlaceTargets({ resume, onPlace, onKeep }: Omit<PlaceMenuProps, 'label'>) {
  return (
    <Menu aria-label={WORDING.placeIn} className="menu">
      {placeGroups(resume).map((group) => (
        <GroupItem key={group.pointer} group={group} onPlace={onPlace} />
      ))}
      <Separator className="menu-rule" />
      <MenuItem id="keep" className="menu-item plain" onAction={onKeep}>
        {WORDING.keepAsSection}
      </MenuItem>
    </Menu>
  );
}

interface GroupItemProps {
  readonly group: PlaceGroup;
  readonly onPlace: (target: string) => void;
}

function GroupItem({ group: { pointer, name, targets }, onPlace }: GroupItemProps) {
  return (
    <SubmenuTrigger>
      <MenuItem id={pointer} className="menu-item plain leads" textValue={name}>
        <span className="cut">{name}</span>
        <ChevronRight aria-hidden size={13} className="chevron" />
      </MenuItem>
      <Popover className="popover" placement="start top">
        <Menu aria-label={name} className="menu" onAction={(key) => onPlace(String(key))}>
          {targets.map((target) => (
            <MenuItem
              key={target.pointer}
              id={target.pointer}
              className="menu-item plain"
              textValue={target.name}
            >
              <Text slot="label" className="cut">
                {target.name}
              </Text>
              {target.holds !== '' && (
                <Text slot="description" className="cut">
                  {target.holds}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}
