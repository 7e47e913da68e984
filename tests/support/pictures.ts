/** Pictures for tests: of tests/fixtures/pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', 'fixtures', 'pictures');

export const PORTRAIT = dataUri('jpeg', readFileSync(join(FOLDER, 'portrait.jpg')));
/** With parts that let the paper through. */
export const LOGO = dataUri('png', readFileSync(join(FOLDER, 'logo.png')));

export function dataUri(format: 'png' | 'jpeg', bytes: Uint8Array): string {
  return `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
}
