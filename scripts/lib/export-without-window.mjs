// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { capture, run } from './child.mjs';
import { inRoot, outFolder } from './paths.mjs';
import { Stop, say } from './script.mjs';

const cli = join(outFolder, 'cli.js');

/**
 * The app's main job where no window can be shown: PDF and Word files of the given résumés, or of the
 * bundled samples, in galley-out/. The command line prints their paths and its notes.
 * @param {readonly string[]} files absolute paths
 */
export function exportWithoutWindow(files) {
  say('there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window is opened.');
  const sources = files.length > 0 ? files : sampleResumes();
  const what = files.length > 0 ? 'what you gave' : 'the bundled sample';
  say(`making PDF and Word files of ${what} in ${inRoot('galley-out')}`);
  return run(process.execPath, [cli, ...exportArguments(sources, defaultTemplate())]);
}

/**
 * @param {readonly string[]} sources
 * @param {string} template
 */
export const exportArguments = (sources, template) => [
  'export',
  ...sources,
  ...['--template', template, '--to', 'pdf,docx', '--out', 'galley-out'],
];

/** The command line lists the default first. */
function defaultTemplate() {
  const listed = capture(process.execPath, [cli, 'templates', '--json']);
  if (!listed.ok) throw new Stop(`out/cli.js does not run:\n${listed.stderr}`);
  return JSON.parse(listed.stdout)[0].id;
}

function sampleResumes() {
  const folder = inRoot('assets', 'samples');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) throw new Stop(`There is no sample in ${folder}. Give a file: npm start -- FILE`);
  return names.sort().map((name) => join(folder, name));
}
