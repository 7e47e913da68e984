import type { TextBridge } from '../shared/ipc/contract';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly galley: TextBridge;
  }
}
