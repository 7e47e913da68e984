import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../main/importers';
import { structureResume } from '../../../main/structure';
import { writeJsonResume } from '../../../shared/json-resume/write';

const SHARED = path.join(import.meta.dirname, '../../../../shared');
const SEEDS = path.join(SHARED, 'seeds');

/** The figures below which reading real résumés has become worse, by the scorer of the corpus. */
const MEAN = 0.95;
const EACH = 0.9;

it('reads the seeds as their golds say', async () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-seeds-'));
  try {
    for (const name of fs.readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
      const reading = await readDocument({
        name,
        bytes: new Uint8Array(fs.readFileSync(path.join(SEEDS, name))),
      });
      if (reading.kind !== 'blocks') throw new Error(`${name} was not read as a document`);
      const { resume, unplaced, notes } = structureResume(reading);
      const json = JSON.stringify(writeJsonResume(resume, { unplaced, notes }));
      fs.writeFileSync(path.join(out, `${name}.json`), json);
    }
    const report = path.join(out, 'report.json');
    const scorer = path.join(SHARED, 'corpus/score.mjs');
    execFileSync(process.execPath, [scorer, out, '--seeds', SEEDS, '--json', report]);
    const { overall, rawTokenRecallWithoutDateWords, documents } = JSON.parse(
      fs.readFileSync(report, 'utf8'),
    );
    expect(documents).toHaveLength(5);
    expect(overall).toBeGreaterThanOrEqual(MEAN);
    expect(
      Math.min(...documents.map((document: { overall: number }) => document.overall)),
    ).toBeGreaterThanOrEqual(EACH);
    expect(rawTokenRecallWithoutDateWords).toBeGreaterThanOrEqual(0.99);
  } finally {
    fs.rmSync(out, { recursive: true });
  }
});
