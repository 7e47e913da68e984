/**
 * Compiles the faces into out/fonts: TrueType files, their measures, a list of them, and the licences.
 * Does nothing when the stamp of an earlier run fits the inputs of this one.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { makeFace } from './fonts/face.mjs';
import { FACES, FAMILIES } from './fonts/faces.mjs';
import { measure } from './fonts/measures.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out', 'fonts');
const licences = join(root, 'assets', 'fonts');

const stamp = await inputsDigest();
if ((await readFile(join(out, 'stamp'), 'utf8').catch(() => undefined)) === stamp) {
  console.log('fonts: up to date');
} else {
  await compile();
  console.log(`fonts: ${FACES.length} faces in out/fonts`);
}

/** Into a folder of its own first: whoever reads out/fonts meanwhile finds the old faces, or the new. */
async function compile() {
  const fresh = `${out}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  for (const face of FACES) {
    const font = await makeFace(face, await readFile(sourceOf(face)));
    await writeFile(join(fresh, `${face.id}.ttf`), font);
    await writeFile(join(fresh, `${face.id}.measures`), measure(fontkit.create(Buffer.from(font))));
  }
  const list = FACES.map(({ id, asked, family, bold, italic }) => ({ id, asked, family, bold, italic }));
  await writeFile(join(fresh, 'faces.json'), `${JSON.stringify(list, null, 2)}\n`);
  await copyLicences(fresh);
  await writeFile(join(fresh, 'stamp'), stamp);
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

/** The OFL goes wherever the fonts go (condition 2), into the repository and into the built app. */
async function copyLicences(fresh) {
  await mkdir(licences, { recursive: true });
  for (const family of FAMILIES) {
    const text = await readFile(
      join(root, 'node_modules', '@expo-google-fonts', family.package, 'LICENSE_FONT'),
    );
    for (const folder of [licences, fresh]) await writeFile(join(folder, `OFL-${family.package}.txt`), text);
  }
}

function sourceOf(face) {
  return join(root, 'node_modules', face.source);
}

async function inputsDigest() {
  const scripts = join(root, 'scripts', 'fonts');
  const modules = (await readdir(scripts)).sort().map((name) => join(scripts, name));
  const hash = createHash('sha256');
  for (const file of [fileURLToPath(import.meta.url), ...modules, ...FACES.map(sourceOf)])
    hash.update(await readFile(file));
  return hash.digest('hex');
}
