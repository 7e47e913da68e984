import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Aim, aimOf, type Crop, cropAt } from '../../shared/picture';
import { WORDING } from '../wording';
import type { Upright } from './cut-photo';

/** Height of the frame in the dialog, in pixels. */
const HEIGHT = 260;

const MOST_ZOOM = 4;

interface CropDialogProps {
  readonly picture: Upright;
  /** As wide to high as the template's. */
  readonly frame: { readonly width: number; readonly height: number };
  /** As it was cut before. */
  readonly crop: Crop | undefined;
  readonly onSet: (crop: Crop) => void;
  readonly onClose: () => void;
}

/** The part of a photo that the page shows: pulled by hand, or set by three sliders. */
export function CropDialog({ picture, frame, crop: before, onSet, onClose }: CropDialogProps) {
  const [aim, setAim] = useState<Aim>(() =>
    before ? aimOf(picture, frame, before) : { x: 0.5, y: 0.4, zoom: 1 },
  );
  const crop = cropAt(picture, frame, aim);
  const width = (HEIGHT * frame.width) / frame.height;
  const scale = { x: width / crop.width, y: HEIGHT / crop.height };
  const middle = { x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 };
  const slider = (
    label: string,
    value: number,
    [least, most]: readonly [number, number],
    part: keyof Aim,
  ) => (
    <label className="crop-slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={value}
        onChange={({ target }) => setAim({ ...aim, ...middle, [part]: Number(target.value) })}
      />
    </label>
  );
  return (
    <ModalOverlay className="dialog-overlay" isDismissable isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog crop">
        <Dialog aria-label={WORDING.photo.title}>
          <header>
            <Heading slot="title">{WORDING.photo.title}</Heading>
          </header>
          <div
            className="crop-frame"
            style={{ width, height: HEIGHT }}
            onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
            onPointerMove={({ buttons, movementX, movementY }) => {
              if (buttons === 0) return;
              const pulled = { x: middle.x - movementX / scale.x, y: middle.y - movementY / scale.y };
              setAim({ ...aim, ...pulled });
            }}
          >
            <img
              src={picture.src}
              alt=""
              draggable={false}
              style={{
                width: scale.x,
                height: scale.y,
                transform: `translate(${-crop.x * scale.x}px, ${-crop.y * scale.y}px)`,
              }}
            />
          </div>
          <div className="crop-sliders">
            {slider(WORDING.photo.zoom, aim.zoom, [1, MOST_ZOOM], 'zoom')}
            {slider(WORDING.photo.across, middle.x, [0, 1], 'x')}
            {slider(WORDING.photo.down, middle.y, [0, 1], 'y')}
          </div>
          <footer>
            <Button className="button" onPress={onClose}>
              {WORDING.photo.cancel}
            </Button>
            <Button className="button go" onPress={() => onSet(crop)}>
              {WORDING.photo.use}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
