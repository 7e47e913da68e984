import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareMarkdown } from '../../../../main/importers/markdown/prepare';

const line = fc.constantFrom(
  '',
  '# Work',
  'Term',
  ':   Definition',
  '    indented',
  '<p>&nbsp;</p>',
  'SKILLS ------------',
  '> '.repeat(30),
  '`'.repeat(40),
  '```',
  'words',
);

describe('prepareMarkdown', () => {
  it('keeps every line in its place', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const source = lines.join('\n');
        expect(prepareMarkdown(source).split('\n')).toHaveLength(source.split('\n').length);
      }),
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const words = (text: string) => text.replace(/<[^>]*>|&nbsp;/g, '').match(/\p{L}+/gu) ?? [];
        expect(words(prepareMarkdown(lines.join('\n')))).toEqual(words(lines.join('\n')));
      }),
    );
  });

  it('leaves fenced code as it is', () => {
    const code = '```\nSKILLS ------------\n<p>&nbsp;</p>\n```';
    expect(prepareMarkdown(code)).toBe(code);
  });

  it('reads a heading whose rule stands on its line, and a definition below its term', () => {
    expect(prepareMarkdown('SKILLS ------------\n\n2019\n:   Analyst\n\n    Tides')).toBe(
      '## SKILLS\n\n2019\nAnalyst\n\nTides',
    );
  });
});
