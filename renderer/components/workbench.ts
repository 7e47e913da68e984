/** What the window shows of documents: read after its first paint (late-code.ts). */
export { Meters } from './meters';
export { Overlays } from './overlays';
export { Panes } from './panes';
export { TopBar } from './top-bar';
