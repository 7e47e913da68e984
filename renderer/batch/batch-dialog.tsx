import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';
import { BatchRunView } from './batch-run-view';
import { BatchSetupForm } from './batch-setup-form';

/** What the next batch is to do, or how the last one goes; a batch goes on behind the closed dialog. */
export function BatchDialog() {
  const { actions } = useTools();
  const shown = useApp((state) => state.batchShown);
  const setup = useApp((state) => state.batchSetup);
  const run = useApp((state) => state.batch);
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen={shown !== 'away'}
      onOpenChange={actions.hideBatch}
      // A file that is dropped on the dialog is meant for it, not for what is behind it.
      shouldCloseOnInteractOutside={() => shown === 'run'}
    >
      <Modal className="dialog batch-export">
        <Dialog aria-label={WORDING.batch.title}>
          {shown === 'setup' && setup && <BatchSetupForm setup={setup} />}
          {shown === 'run' && run && <BatchRunView run={run} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
