import type { LucideIcon } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';

interface FileButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Extensions with their dots, or media types. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}

export function FileButton({ icon: Icon, label, accept, onFile }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button className="button">
        <Icon aria-hidden size={15} strokeWidth={1.6} />
        {label}
      </Button>
    </FileTrigger>
  );
}
