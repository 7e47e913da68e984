import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPattern, NAME_PARTS, type NameFacts, parsePattern } from '../../../shared/batch/name-pattern';
import { byteLength, safeBaseName } from '../../../shared/file-names';
import { sentences } from '../../../shared/result';

const FACTS: NameFacts = {
  name: 'Žofie Ōe',
  source: 'CV final (3)',
  file: 'CV final (3).docx',
  template: 'meridian',
  index: '007',
  date: '2026-11-21',
};

const fill = (pattern: string, facts: Partial<NameFacts> = {}) =>
  fillPattern(parsePattern(pattern), { ...FACTS, ...facts });

describe('a pattern of names', () => {
  it.each([
    ['{name}-{template}', 'Žofie Ōe-meridian'],
    ['{date} {index} {source}', '2026-11-21 007 CV final (3)'],
    ['{file}', 'CV final (3).docx'],
    ['CV of {name}', 'CV of Žofie Ōe'],
  ])('%s is %s', (pattern, name) => expect(fill(pattern)).toBe(name));

  it.each([
    ['{person}', /no part “\{person\}”.*\{name\}/],
    ['same', /one name/],
    ['{name', /“\{” cannot/],
    ['{template}/{name}', /“\/” cannot/],
    ['{name}: CV', /“:” cannot/],
    [`{name}${'x'.repeat(60)}`, /too long/],
  ])('%s is refused with a sentence', (pattern, words) => expect(() => parsePattern(pattern)).toThrow(words));

  it('is refused by a fault, which every language has its words for', () => {
    const faultOf = (pattern: string) => {
      try {
        return parsePattern(pattern).needsReading;
      } catch (error) {
        return sentences(error);
      }
    };
    expect(faultOf('{person}')).toMatchObject({ fault: 'no-name-part', detail: '{person}' });
    expect(faultOf('same')).toMatchObject({ fault: 'one-name' });
    expect(faultOf('a/{name}')).toMatchObject({ fault: 'no-name-sign', detail: '/' });
    expect(faultOf(`{name}${'x'.repeat(60)}`)).toMatchObject({ fault: 'long-pattern' });
  });

  it('knows whether a file has to be read before it is named', () => {
    expect(parsePattern('{source}-{template}').needsReading).toBe(false);
    expect(parsePattern('{index} {name}').needsReading).toBe(true);
  });

  it('never lets a person’s name be a device of Windows, a folder above or two names', () => {
    expect(fill('{name}', { name: 'con' })).toBe('_con');
    expect(fill('{name}', { name: '../../etc/passwd' })).toBe('etc passwd');
    expect(fill('{name}', { name: 'A\\B:C' })).toBe('A B C');
    expect(fill('{name}', { name: '' })).toBe('resume');
  });

  it('cuts names and keeps what tells files apart', () => {
    const long = fill('{name}-{source}-{template}-{index}', {
      name: '아'.repeat(300),
      source: '🙂'.repeat(300),
    });
    expect(long).toMatch(/-meridian-007$/);
    expect(long).toContain('아아아');
    expect(long).toContain('🙂🙂🙂');
  });

  it('fills to a name that every system takes, whatever the facts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const pattern = fc
      .array(fc.constantFrom(...Object.keys(NAME_PARTS).map((part) => `{${part}}`), '-', ' '), {
        minLength: 1,
        maxLength: 7,
      })
      .map((pieces) => pieces.join(''))
      .filter((candidate) => candidate.includes('{') && candidate.length <= 60);
    fc.assert(
      fc.property(pattern, text, text, (chosen, name, source) => {
        const filled = fill(chosen, { name, source, file: `${source}.pdf` });
        expect(filled).toBe(safeBaseName(filled));
        expect(byteLength(filled)).toBeLessThanOrEqual(200);
        if (chosen.endsWith('{index}')) expect(filled.endsWith('007')).toBe(true);
      }),
    );
  });
});
