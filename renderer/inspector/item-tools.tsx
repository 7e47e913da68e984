import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { memo, useRef } from 'react';
import { useTools } from '../app-context';
import { DragHandle } from '../arrange/drag-handle';
import { IconButton } from '../components/icon-button';
import { useDocumentId } from '../editors/editor-context';
import { splitItem } from '../store/pointer';
import { WORDING } from '../wording';
import { ItemMenu } from './item-menu';

interface ItemToolsProps {
  readonly pointer: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
}

/** To carry, up, down, more, away: for a section or an entry. Undo brings it back, so nothing asks. */
export const ItemTools = memo(function ItemTools({ pointer, name, index, count }: ItemToolsProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const tools = useRef<HTMLDivElement>(null);
  const move = (by: -1 | 1) => {
    const form = tools.current?.closest('.form');
    actions.moveItem(id, pointer, by);
    const { list } = splitItem(pointer);
    requestAnimationFrame(() => focusTools(form, `${list}/${index + by}`, by));
  };
  return (
    <div className="item-tools" ref={tools} data-tools={pointer}>
      <DragHandle pointer={pointer} name={name} />
      <IconButton
        small
        icon={ArrowUp}
        label={WORDING.moveUpNamed(name)}
        isDisabled={index === 0}
        onPress={() => move(-1)}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={WORDING.moveDownNamed(name)}
        isDisabled={index === count - 1}
        onPress={() => move(1)}
      />
      <ItemMenu pointer={pointer} name={name} />
      <IconButton
        small
        icon={Trash2}
        label={WORDING.removeNamed(name)}
        onPress={() => actions.removeItem(id, pointer)}
      />
    </div>
  );
});

/** The focus goes with what was moved, so that pressing again moves it on. */
function focusTools(form: Element | null | undefined, pointer: string, by: -1 | 1): void {
  const moved = form?.querySelector(`[data-tools="${CSS.escape(pointer)}"]`);
  const [, up, down] = [...(moved?.querySelectorAll('button') ?? [])];
  const wanted = by === -1 ? [up, down] : [down, up];
  wanted.find((button) => button && !button.disabled)?.focus();
}
