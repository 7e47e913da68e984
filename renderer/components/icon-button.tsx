import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Shown after the label, e.g. `Ctrl+Z`. */
  readonly keys?: string;
  readonly small?: boolean;
}

/** An icon never stands without its name: for the ear as label, for the eye as tooltip. */
export function IconButton({ icon: Icon, label, keys, small, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={700} closeDelay={80}>
      <Button {...rest} className={small ? 'icon-button small' : 'icon-button'} aria-label={label}>
        <Icon aria-hidden size={small ? 14 : 16} strokeWidth={1.6} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
