import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { WORDING } from '../wording';
import { IconButton } from './icon-button';

interface WindowDialogProps {
  /** What the styles know it by. */
  readonly kind: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window, with its title above and a way out of it. */
export function WindowDialog({ kind, title, isOpen, onClose, children }: WindowDialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={`dialog ${kind}`}>
        <Dialog aria-label={title}>
          <header>
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={WORDING.closeDialog} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
