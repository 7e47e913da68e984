import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../main/pipeline';
import { confidenceOf } from '../../../main/structure/confidence';
import { writeJsonResume } from '../../../shared/json-resume/write';
import type { DatedEntry, Resume } from '../../../shared/resume';
import { structure } from './blocks';

const CORPUS = join(__dirname, '../../../../shared/corpus');
const RENDERED = join(CORPUS, 'rendered');

const JOB: DatedEntry = {
  shape: 'dated',
  organization: 'Blue Barn',
  title: 'Painter',
  dates: { start: { year: 2019 }, end: 'present' },
  highlights: [],
  keywords: [],
};

function confidence(
  entries: readonly DatedEntry[],
  unplaced: readonly { text: string; line: number }[] = [],
) {
  const resume: Resume = {
    basics: { name: 'Ada Rua', location: { city: 'Faro' }, profiles: [], details: [] },
    sections: [{ kind: 'work', title: 'Work', entries }],
  };
  const lines = [
    { text: 'ten words of the file that nobody needs to read', line: 1, kind: 'paragraph' as const },
  ];
  return confidenceOf({ resume, unplaced, notes: [], source: { lines, origins: {} } });
}

describe('confidence', () => {
  it('is 1 where nothing speaks against the reading, and never leaves 0–1', () => {
    expect(confidence([JOB])).toBe(1);
    expect(
      confidence([JOB], [{ text: 'far more words than there are in the whole of this file', line: 1 }]),
    ).toBe(0);
  });

  it('falls with every sign, and with its share', () => {
    const { organization: _, ...half } = JOB;
    expect(confidence([JOB, half])).toBeLessThan(1);
    expect(confidence([half])).toBeLessThan(confidence([JOB, half]));
    expect(confidence([{ ...JOB, title: 'Painter, Blue Barn' }])).toBeLessThan(1);
    expect(confidence([JOB], [{ text: 'nobody', line: 1 }])).toBeLessThan(confidence([JOB]));
  });

  it('comes with every document that was read', () => {
    const sure = structure(
      'h1 Ada Rua\np Faro, Portugal\nh2 Experience\np **Painter**, Blue Barn, 2019 – 2021',
    ).confidence;
    const unsure = structure('p Experience\np 2019 – 2021').confidence;
    expect(sure).toBeGreaterThan(unsure ?? 1);
  });
});

/** Spearman's ρ: the correlation of the ranks, equal values sharing theirs. */
function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  const [a, b] = [ranks(ones), ranks(others)];
  const mean = (ones.length - 1) / 2;
  const sum = (of: (index: number) => number) => a.reduce((total, _, index) => total + of(index), 0);
  const spread = (values: readonly number[]) => Math.sqrt(sum((index) => ((values[index] ?? 0) - mean) ** 2));
  return sum((index) => ((a[index] ?? 0) - mean) * ((b[index] ?? 0) - mean)) / (spread(a) * spread(b));
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    return below + (values.filter((other) => other === value).length - 1) / 2;
  });
}

/** As many are worse as take a morning to look through. */
const BAD = 0.93;

/** How often, of a pair of one bad and one good document, the bad one has less confidence. */
function chanceToBeBelow(sure: readonly number[], scores: readonly number[]): number {
  const of = (isWanted: (score: number) => boolean) =>
    sure.filter((_, index) => isWanted(scores[index] ?? 0));
  const [bad, good] = [of((score) => score < BAD), of((score) => score >= BAD)];
  const below = bad.flatMap((one) =>
    good.map((other): number => (one < other ? 1 : one === other ? 0.5 : 0)),
  );
  return below.reduce((sum, value) => sum + value, 0) / below.length;
}

describe('confidence and the score of strangers’ résumés', () => {
  it('set aside what was read badly, sooner than what was read well', { timeout: 240_000 }, async () => {
    // A checkout without the corpus has nothing to compare.
    if (!existsSync(RENDERED)) return expect(existsSync(CORPUS)).toBe(false);
    const { scoreDoc } = await import(pathToFileURL(join(CORPUS, 'score.mjs')).href);
    const names = readdirSync(RENDERED);
    const sure: number[] = [];
    const scores: number[] = [];
    for (const name of names) {
      const expected: unknown = JSON.parse(readFileSync(join(CORPUS, 'expected', `${name}.json`), 'utf8'));
      const read = await importDocument({ name, bytes: new Uint8Array(readFileSync(join(RENDERED, name))) });
      sure.push(read.confidence ?? 0);
      scores.push(scoreDoc(expected, writeJsonResume(read.resume), null, false).overall);
    }
    expect(names.length).toBeGreaterThan(200);
    // What it points at is mended first, so that ranks tell less as documents are read better: where next to nothing
    // is misread they are of what the themes left out, which nobody can see.
    expect(rankCorrelation(sure, scores)).toBeGreaterThan(0.4);
    expect(chanceToBeBelow(sure, scores)).toBeGreaterThan(0.72);
  });
});
