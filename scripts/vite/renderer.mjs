// @ts-check
import react from '@vitejs/plugin-react';
import { DICTIONARIES } from '../lib/dictionaries.mjs';
import { inRoot } from '../lib/paths.mjs';

/**
 * The window. Chrome 114 is the oldest it meets, that of the stand-in Electron.
 * @type {import('vite').InlineConfig}
 */
export const rendererBundle = {
  root: inRoot('renderer'),
  // The page is opened from disk or from the app's own scheme: no address may begin at a root.
  base: './',
  plugins: [react()],
  // Their packages export only a reader for Node; the window wants the texts themselves.
  resolve: {
    alias: Object.fromEntries(DICTIONARIES.map((name) => [name, inRoot('node_modules', name)])),
  },
  worker: { format: 'es' },
  build: {
    target: 'chrome114',
    outDir: inRoot('out', 'renderer'),
    emptyOutDir: true,
    // The warning is for downloads; from disk one larger file is quicker than several.
    chunkSizeWarningLimit: 4096,
  },
};
