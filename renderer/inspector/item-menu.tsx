import { Ellipsis } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { plainText } from '../../shared/inline';
import type { Entry, Section } from '../../shared/resume';
import { useDocument, useTools } from '../app-context';
import { isEntry } from '../arrange/drop-place';
import { useDocumentId } from '../editors/editor-context';
import { useLastField } from '../source/use-last-field';
import { areRolesOfOne } from '../store/joined-roles';
import { splitItem, valueAt } from '../store/pointer';
import { FIELDS, WORDING } from '../wording';

interface ItemMenuProps {
  readonly pointer: string;
  readonly name: string;
}

/** What else can be done with a section or an entry as a whole. */
export function ItemMenu({ pointer, name }: ItemMenuProps) {
  const lastField = useLastField();
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={WORDING.moreNamed(name)}>
        <Ellipsis aria-hidden size={14} strokeWidth={1.6} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Choices pointer={pointer} name={name} lastField={lastField} />
      </Popover>
    </MenuTrigger>
  );
}

interface ChoicesProps extends ItemMenuProps {
  readonly lastField: string | undefined;
}

function Choices({ pointer, name, lastField }: ChoicesProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const sections = useDocument(id, ({ content }) => content.resume.sections) ?? [];
  const item = valueAt({ sections }, pointer) as Section | Entry | undefined;
  if (!item) return null;
  const { hidden = false, pageBreakBefore = false } = item;
  const { list, index } = splitItem(pointer);
  const role = isEntry(pointer) && 'shape' in item && item.shape === 'dated' ? item : undefined;
  const above = valueAt({ sections }, `${list}/${index - 1}`) as Entry | undefined;
  const split = () => {
    const count = role?.highlights.length ?? 0;
    actions.splitRole(id, pointer, pointAt(lastField, pointer) ?? count);
    actions.goToField(`${list}/${index + 1}/title`);
  };
  const join = () => {
    const differs = actions.joinRoles(id, pointer);
    if (differs === undefined) actions.goToField(`${list}/${index - 1}/title`);
    else actions.addNotice({ tone: 'warn', text: WORDING.notJoined(fieldName(differs)), details: [] });
  };
  return (
    <Menu aria-label={WORDING.moreNamed(name)} className="menu">
      <MenuItem className="menu-item" onAction={() => actions.setHidden(id, pointer, !hidden)}>
        {hidden ? WORDING.show : WORDING.hide}
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => actions.setPageBreak(id, pointer, !pageBreakBefore)}>
        {pageBreakBefore ? WORDING.noPageBreak : WORDING.pageBreak}
      </MenuItem>
      {isEntry(pointer) && sections.length > 1 && (
        <SubmenuTrigger>
          <MenuItem className="menu-item">{WORDING.moveTo}</MenuItem>
          <Popover className="popover">
            <SectionMenu pointer={pointer} sections={sections} />
          </Popover>
        </SubmenuTrigger>
      )}
      {role && <Separator className="menu-rule" />}
      {role && (
        <MenuItem className="menu-item" onAction={split}>
          {WORDING.splitRole}
        </MenuItem>
      )}
      {role && above?.shape === 'dated' && areRolesOfOne(above, role) && (
        <MenuItem className="menu-item" onAction={join}>
          {WORDING.joinRole}
        </MenuItem>
      )}
    </Menu>
  );
}

interface SectionMenuProps {
  readonly pointer: string;
  readonly sections: readonly Section[];
}

/** The sections an entry may go to; it comes to stand at the end of the one chosen. */
function SectionMenu({ pointer, sections }: SectionMenuProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  return (
    <Menu aria-label={WORDING.moveTo} className="menu">
      {sections.map(({ title, entries }, at) => {
        const list = `/sections/${at}/entries`;
        if (splitItem(pointer).list === list) return null;
        const move = () => {
          actions.carryItem(id, pointer, `${list}/${entries.length}`);
          actions.goToField(`${list}/${entries.length}`);
        };
        return (
          <MenuItem key={list} className="menu-item" onAction={move}>
            {plainText(title) || WORDING.emptyTitle}
          </MenuItem>
        );
      })}
    </Menu>
  );
}

/** The point of this entry that has, or last had, the caret. */
function pointAt(field: string | undefined, pointer: string): number | undefined {
  const start = `${pointer}/highlights/`;
  return field?.startsWith(start) ? Number.parseInt(field.slice(start.length), 10) : undefined;
}

function fieldName(field: 'area' | 'place' | 'url' | 'score' | 'dates'): string {
  return field === 'url' ? FIELDS.entryUrl : field === 'dates' ? WORDING.dates : FIELDS[field];
}
