import { X } from 'lucide-react';
import { memo } from 'react';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { WORDING } from '../wording';
import { useDocumentId } from './editor-context';

interface RemoveButtonProps {
  /** Of what is taken out of its list. */
  readonly pointer: string;
  readonly name: string;
}

export const RemoveButton = memo(function RemoveButton({ pointer, name }: RemoveButtonProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  return (
    <IconButton
      small
      icon={X}
      label={WORDING.removeNamed(name)}
      onPress={() => actions.removeItem(id, pointer)}
    />
  );
});
