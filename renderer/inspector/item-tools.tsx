import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { useDocumentId } from '../editors/editor-context';
import { WORDING } from '../wording';

interface ItemToolsProps {
  readonly pointer: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
}

/** Up, down, away: for a section or an entry. Undo brings it back, so nothing asks. */
export function ItemTools({ pointer, name, index, count }: ItemToolsProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  return (
    <div className="item-tools">
      <IconButton
        small
        icon={ArrowUp}
        label={WORDING.moveUpNamed(name)}
        isDisabled={index === 0}
        onPress={() => actions.moveItem(id, pointer, -1)}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={WORDING.moveDownNamed(name)}
        isDisabled={index === count - 1}
        onPress={() => actions.moveItem(id, pointer, 1)}
      />
      <IconButton
        small
        icon={Trash2}
        label={WORDING.removeNamed(name)}
        onPress={() => actions.removeItem(id, pointer)}
      />
    </div>
  );
}
