import { X } from 'lucide-react';
import { useRef } from 'react';
import { mergeProps, useButton, useFocusRing, useHover } from 'react-aria';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

interface CloseButtonProps {
  readonly label: string;
  readonly onPress: () => void;
}

/**
 * The icon button of a row. The library's own asks its row for what a row may tell a button, and is drawn
 * again with every row when another is selected; this one is made of the same hooks and asks nothing.
 */
export function CloseButton(props: CloseButtonProps) {
  return (
    <TooltipTrigger delay={700} closeDelay={80}>
      <Bare {...props} />
      <Tooltip className="tooltip" offset={6}>
        {props.label}
      </Tooltip>
    </TooltipTrigger>
  );
}

function Bare({ label, onPress }: CloseButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const { buttonProps } = useButton({ 'aria-label': label, onPress }, ref);
  const { hoverProps, isHovered } = useHover({});
  const { focusProps, isFocusVisible } = useFocusRing();
  return (
    <button
      {...mergeProps(buttonProps, hoverProps, focusProps)}
      ref={ref}
      className="icon-button small"
      data-hovered={isHovered || undefined}
      data-focus-visible={isFocusVisible || undefined}
    >
      <X aria-hidden size={14} strokeWidth={1.6} />
    </button>
  );
}
