import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';

export function AddButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button className="link-button add" onPress={onPress}>
      <Plus aria-hidden size={14} />
      {label}
    </Button>
  );
}
