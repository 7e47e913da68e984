/**
 * Invented persons in sixteen languages and as many layouts, each with the answer beside it, judged by
 * the scorer of the corpus where that stands beside the repository; names and dates are judged always.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers';
import { structureResume } from '../../../main/structure';
import { writeJsonResume } from '../../../shared/json-resume/write';
import { checkLaws } from './laws';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/reading');
const SCORER = path.join(import.meta.dirname, '../../../../shared/corpus/score.mjs');
const FLOOR = 0.9;
const names = fs.readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

type Score = (expected: unknown, produced: unknown, text: string, seed: boolean) => { overall: number };
let score: Score | undefined;
beforeAll(async () => {
  if (fs.existsSync(SCORER)) score = (await import(pathToFileURL(SCORER).href)).scoreDoc;
});

describe('a résumé never seen', () => {
  it.each(names)('%s', async (name) => {
    const bytes = fs.readFileSync(path.join(FOLDER, name));
    const reading = await readDocument({ name, bytes: new Uint8Array(bytes) });
    if (reading.kind !== 'blocks') throw new Error(`${name} is no text`);
    checkLaws(reading);
    const produced = writeJsonResume(structureResume(reading).resume);
    const answer = path.join(FOLDER, name.replace(/\.\w+$/, '.json'));
    const expected = JSON.parse(fs.readFileSync(answer, 'utf8'));
    const starts = (jobs: unknown) =>
      (jobs as { startDate?: string }[]).map(({ startDate }) => startDate ?? '').sort();
    expect(starts(produced.work)).toEqual(starts(expected.work));
    if (score) expect(score(expected, produced, bytes.toString(), true).overall).toBeGreaterThan(FLOOR);
  });
});
