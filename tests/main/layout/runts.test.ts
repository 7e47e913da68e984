import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { breakText } from '../../../main/layout/lines';
import { withoutRunt } from '../../../main/layout/runts';
import { prepareText } from '../../../main/layout/text';
import { run } from './flows';

const fonts = openFontLibrary('out/fonts');
const prepare = (words: string) =>
  prepareText([run(words)], { lang: 'en', eastAsian: 'zh-CN', fonts, onMissing: () => {} });
const SENTENCE = prepare(
  'Wrote the pilot book for the inner channel, trained nine keepers in reading it, and brought the lamp back within an hour of every storm.',
);
const MEASURES = Array.from({ length: 120 }, (_, i) => 4000 + 37 * i);

function lastLine(ends: readonly number[]): string {
  return SENTENCE.text.slice(ends.at(-2) ?? 0);
}

const isRunt = (line: string) => line.length < 10 && !line.includes(' ');

describe('a last line of one short word', () => {
  const sets = MEASURES.map((measure) => {
    const before = breakText(SENTENCE, measure);
    return { measure, before, after: withoutRunt(SENTENCE, measure, before) };
  });

  it('gets a second word on most measures, and never a line more', () => {
    const runts = sets.filter(({ before }) => isRunt(lastLine(before.ends)));
    expect(runts.length).toBeGreaterThan(5);
    const left = runts.filter(({ after }) => isRunt(lastLine(after.ends)));
    expect(left.length).toBeLessThan(runts.length / 2);
    for (const { before, after } of sets) expect(after.ends).toHaveLength(before.ends.length);
  });

  it('costs 24 points of the measure at most, and no break by hand', () => {
    for (const { before, after } of sets) {
      expect(after.nudge - before.nudge).toBeLessThanOrEqual(480);
      expect(after.hardBreaks).toBe(before.hardBreaks);
    }
  });

  it('leaves all other paragraphs as they are', () => {
    for (const { before, after } of sets) if (!isRunt(lastLine(before.ends))) expect(after).toBe(before);
  });

  it('stays where a line end before it is wanted', () => {
    const text = prepare('Set and printed by\nOttilie');
    const broken = breakText(text, 9000);
    expect(withoutRunt(text, 9000, broken)).toBe(broken);
  });
});
