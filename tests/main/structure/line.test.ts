import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobScore } from '../../../main/structure/lexicon/jobs';
import { isProse, key, tidyText } from '../../../main/structure/line';

describe('quick ways', () => {
  it('fold plain text as any other is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(`${key(text)} é`.trim()).toBe(key(`${text} é`));
      }),
    );
  });

  it('leave tidy texts alone, and tidy all others', () => {
    expect(tidyText('Ink & Co, Leeds')).toBe('Ink & Co, Leeds');
    expect(tidyText('In\u00ADk\u00A0 &  Co\t\t2019')).toBe('Ink & Co\t2019');
  });

  it('know prose that is written without spaces', () => {
    expect(isProse('製品の設計を担当した。')).toBe(true);
    expect(isProse('製品の設計を担当')).toBe(false);
  });

  it('find the words of jobs by how they begin', () => {
    for (const job of ['Softwareentwicklerin', 'ingénieure', 'Lead', 'разработчик', 'staff nurse'])
      expect([job, jobScore(job) > 0]).toEqual([job, true]);
    for (const other of ['Blue Barn', 'Leeds', 'x']) expect([other, jobScore(other)]).toEqual([other, 0]);
  });
});
