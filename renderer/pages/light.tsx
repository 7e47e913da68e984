import type { PreviewPage } from '../../shared/preview';
import { litBoxes } from './lit-boxes';

/** Air between the words and the outline, in pixels: beside them, and above and below. */
const AIR = 4;
const AIR_ABOVE = 1;

interface LightProps {
  readonly page: PreviewPage;
  readonly scale: number;
  readonly pointer: string;
  /** Only pointed at, not edited. */
  readonly faint?: boolean;
}

export function Light({ page, scale, pointer, faint }: LightProps) {
  return litBoxes(page, pointer).map((box) => (
    <span
      key={`${box.left} ${box.top}`}
      className={faint ? 'light faint' : 'light'}
      style={{
        left: box.left * scale - AIR,
        top: box.top * scale - AIR_ABOVE,
        width: (box.right - box.left) * scale + 2 * AIR,
        height: (box.bottom - box.top) * scale + 2 * AIR_ABOVE,
      }}
    />
  ));
}
