// @ts-check
import { inRoot } from '../lib/paths.mjs';
import { nodeBundle } from './node-bundle.mjs';

/** One file: a preload script in a sandbox can require `electron` and nothing else. */
export const preloadBundle = nodeBundle({
  input: { 'main/preload': inRoot('main', 'preload.ts') },
  output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
});
