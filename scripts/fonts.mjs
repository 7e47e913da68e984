/**
 * Compiles the faces into out/fonts: TrueType files, their measures, the parts of Word files that they
 * become, a list of them, the licences, and the engines: the one that shapes those of them that must be
 * shaped, and the one that makes faces of people's own fonts (main/fonts/making/, as these are made).
 * What an earlier run made of the same inputs is taken over, face by face; when all of it fits, nothing
 * is done.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { makeFace } from '../main/fonts/making/face.mjs';
import { measure } from '../main/fonts/making/measures.mjs';
import { startSubsetter } from '../main/fonts/making/subset.mjs';
import { wordKey, wordPart } from '../main/fonts/making/word-part.mjs';
import { FACES, FAMILIES } from './fonts/faces.mjs';
import { partLamAlefOf } from './fonts/lam-alef.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out', 'fonts');
const licences = join(root, 'assets', 'fonts');
const harfbuzz = join(root, 'node_modules', 'harfbuzzjs');
const ENGINES = ['harfbuzz.wasm', 'harfbuzz-subset.wasm'];

/** What made the faces that stand in out/fonts: a digest of the inputs for each id. */
const before = JSON.parse(await readFile(join(out, 'digests.json'), 'utf8').catch(() => '{}'));
const digests = await inputDigests();
if (JSON.stringify(before) === JSON.stringify(digests)) {
  console.log('fonts: up to date');
} else {
  const made = await compile();
  console.log(`fonts: ${FACES.length} faces in out/fonts, ${made} of them new`);
}

/** Into a folder of its own first: whoever reads out/fonts meanwhile finds the old faces, or the new. */
async function compile() {
  const fresh = `${out}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const subset = startSubsetter(await readFile(join(harfbuzz, 'dist', 'harfbuzz-subset.wasm')));
  let made = 0;
  for (const face of FACES) {
    const files = [`${face.id}.ttf`, `${face.id}.measures`, ...(face.large ? [] : [`${face.id}.word`])];
    if (before[face.id] === digests[face.id]) {
      for (const file of files) await copyFile(join(out, file), join(fresh, file));
      continue;
    }
    const amend = face.lamAlef ? partLamAlefOf : undefined;
    const font = makeFace(face, await readFile(sourceOf(face)), subset, { amend });
    const measures = measure(fontkit.create(Buffer.from(font)), face);
    const parts = [font, measures, ...(face.large ? [] : [wordPart(font, wordKey(face.id))])];
    for (const [i, bytes] of parts.entries()) await writeFile(join(fresh, files[i]), bytes);
    made += 1;
  }
  const list = FACES.map(({ plain, lamAlef, source, ...row }) => ({ ...row, wordKey: wordKey(row.id) }));
  await writeFile(join(fresh, 'faces.json'), `${JSON.stringify(list, null, 2)}\n`);
  for (const engine of ENGINES) await copyFile(join(harfbuzz, 'dist', engine), join(fresh, engine));
  await copyLicences(fresh);
  await writeFile(join(fresh, 'digests.json'), JSON.stringify(digests));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return made;
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
  for (const folder of [licences, fresh])
    await copyFile(join(harfbuzz, 'LICENSE'), join(folder, 'MIT-harfbuzz.txt'));
}

function sourceOf(face) {
  return join(root, 'node_modules', face.source);
}

/** The list of faces is not among the inputs, only the face's own row: a new family costs itself alone. */
async function inputDigests() {
  const folders = [join(root, 'scripts', 'fonts'), join(root, 'main', 'fonts', 'making')];
  const modules = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((name) => name !== 'faces.mjs').map((name) => join(folder, name)),
    ),
  );
  const makers = [fileURLToPath(import.meta.url), ...modules.flat().sort()];
  const common = await Promise.all(makers.map((file) => readFile(file)));
  const digestOf = async (face) => {
    const hash = createHash('sha256').update(JSON.stringify(face));
    for (const bytes of [...common, await readFile(sourceOf(face))]) hash.update(bytes);
    return [face.id, hash.digest('hex')];
  };
  const engine = createHash('sha256');
  for (const name of ENGINES) engine.update(await readFile(join(harfbuzz, 'dist', name)));
  return {
    ...Object.fromEntries(await Promise.all(FACES.map(digestOf))),
    harfbuzz: engine.digest('hex'),
  };
}
