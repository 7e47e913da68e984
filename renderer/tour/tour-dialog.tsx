import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';
import { TourSteps } from './tour-steps';

/** Asked for again while a document is open. At the first start it stands on the empty desk instead. */
export function TourDialog() {
  const { actions } = useTools();
  const shown = useApp((state) => state.tour === 'asked' && currentDocument(state) !== undefined);
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen={shown}
      onOpenChange={() => actions.showTour('away')}
    >
      <Modal className="tour">
        <Dialog aria-label={WORDING.tour.title}>
          <TourSteps onDone={() => actions.showTour('away')} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
