// @ts-check
import { root } from '../lib/paths.mjs';

/** The oldest Node that our code meets: that of the stand-in Electron (scripts/lib/stand-in-electron.mjs). */
const TARGET = 'node18.15';

/**
 * A bundle for Electron's main side or for Node: CommonJS with everything in it but Electron itself.
 * Not minified: it is read from disk, and a stack trace from somebody's machine must be readable.
 * @param {import('vite').Rolldown.RolldownOptions} rolldownOptions
 * @param {import('vite').Plugin[]} [plugins]
 * @returns {import('vite').InlineConfig}
 */
export const nodeBundle = (rolldownOptions, plugins = []) => ({
  root,
  plugins,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: { ssr: true, target: TARGET, outDir: 'out', emptyOutDir: false, minify: false, rolldownOptions },
});
