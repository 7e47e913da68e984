import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';

interface AddButtonProps {
  readonly label: string;
  readonly onPress: () => void;
}

export const AddButton = memo(function AddButton({ label, onPress }: AddButtonProps) {
  return (
    <Button className="link-button add" onPress={onPress}>
      <Plus aria-hidden size={14} />
      {label}
    </Button>
  );
});
