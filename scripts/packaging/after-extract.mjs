// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out the launcher that a runtime folder brings for development. electron-builder does so with
 * the zip file that it fetches, not with a folder that it is given.
 * @param {import('app-builder-lib').AfterExtractContext} context
 */
export function afterExtract({ appOutDir, packager }) {
  const launcher = join(packager.getResourcesDir(appOutDir), 'default_app.asar');
  rmSync(launcher, { recursive: true, force: true });
}
