// @ts-check
/**
 * How well résumés of strangers are read: `npm run score [-- --root FOLDER]`. Imports every document of
 * the corpus beside the repository and of the seeds, and asks the corpus's own scorer. Themes fall into
 * two halves by a hash of their name: rules are developed on one half and only checked on the other.
 * `--save FILE` keeps the figures; `--against FILE` says what a change gained with each theme left out.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { run } from './lib/child.mjs';
import { inRoot } from './lib/paths.mjs';
import { byTheme, gainsLeftOut, halves, mean, wordsAstray } from './lib/score.mjs';
import { runScript, Stop, say } from './lib/script.mjs';

/** @typedef {import('./lib/score.mjs').Scored} Scored */

await runScript(async () => {
  const corpus = resolve(option('--root') || inRoot('..', 'shared', 'corpus'));
  const scorer = join(corpus, 'score.mjs');
  if (!existsSync(scorer)) throw new Stop(`There is no corpus with its score.mjs at ${corpus}.`);
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'galley-score-'));
  try {
    const documents = [join(corpus, 'rendered'), join(corpus, 'wild')].flatMap(filesUnder);
    await importAll(documents, join(folder, 'corpus'));
    /** @type {readonly Scored[]} */
    const scored = await score(scorer, join(folder, 'corpus'), ['--root', corpus]);
    report(scored);
    const [before, keep] = [option('--against'), option('--save')];
    if (before) compare(JSON.parse(readFileSync(before, 'utf8')), scored);
    if (keep) writeFileSync(keep, JSON.stringify(scored));
    for (const line of wordsAstray(documents, join(folder, 'corpus'), join(corpus, 'texts')))
      console.log(line);
    const seeds = inRoot('..', 'shared', 'seeds');
    if (!existsSync(seeds)) return 0;
    await importAll(
      filesUnder(seeds).filter((file) => file.endsWith('.txt')),
      join(folder, 'seeds'),
    );
    show('seeds', await score(scorer, join(folder, 'seeds'), ['--seeds', seeds]));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} name */
function option(name) {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** @param {readonly string[]} files @param {string} out */
async function importAll(files, out) {
  mkdirSync(out);
  // Files that cannot be read are scored as missing, so the exit code says nothing new.
  await run(process.execPath, [inRoot('out', 'cli.js'), 'import', ...files, '--out', out], {
    stdio: 'ignore',
  });
}

/** @param {string} scorer @param {string} produced @param {readonly string[]} options */
async function score(scorer, produced, options) {
  const answer = `${produced}.json`;
  const code = await run(process.execPath, [scorer, produced, ...options, '--json', answer], {
    stdio: 'ignore',
  });
  if (code !== 0) throw new Stop('The scorer of the corpus could not finish.');
  return JSON.parse(readFileSync(answer, 'utf8')).documents;
}

/** @param {readonly Scored[]} scored */
function report(scored) {
  show('all', scored);
  for (const format of [...new Set(scored.map((one) => one.format))].sort())
    show(
      format,
      scored.filter((one) => one.format === format),
    );
  const { development, check } = halves(scored);
  show('half of the themes to develop on', development);
  show('half of the themes to check on', check);
  const themes = byTheme(scored);
  console.log(
    `${'mean of the themes'.padEnd(34)} ${String(themes.length).padStart(4)}   score ${mean(themes.map(({ score }) => score)).toFixed(3)}`,
  );
  const least = Math.min(...themes.map(({ others }) => others));
  console.log(`${'least with a theme left out'.padEnd(41)}score ${least.toFixed(3)}`);
  say('themes, the lowest first: their own score, and that of all others');
  for (const { theme, score, others, count } of themes)
    console.log(`  ${score.toFixed(3)}  ${others.toFixed(3)}  ${theme} (${count})`);
  say('lowest');
  for (const one of [...scored].sort((a, b) => a.overall - b.overall).slice(0, 10))
    console.log(`  ${one.overall.toFixed(3)}  ${one.doc}`);
  say('words of the document found again, below 0.995');
  for (const one of scored.filter(({ raw }) => raw && raw.noDates < 0.995))
    console.log(`  ${one.raw?.noDates.toFixed(3)}  ${one.doc}`);
}

/** @param {readonly Scored[]} before @param {readonly Scored[]} after */
function compare(before, after) {
  say('gained, in the theme and in all others');
  for (const { theme, own, others } of gainsLeftOut(before, after))
    console.log(`  ${own.toFixed(4).padStart(8)} ${others.toFixed(4).padStart(8)}  ${theme}`);
}

/** @param {string} name @param {readonly Scored[]} scored */
function show(name, scored) {
  const overall = mean(scored.map((one) => one.overall));
  const recall = mean(scored.flatMap(({ raw }) => (raw ? [raw.noDates] : [])));
  console.log(
    `${name.padEnd(34)} ${String(scored.length).padStart(4)}   score ${overall.toFixed(3)}   words ${recall.toFixed(3)}`,
  );
}
