import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers';
import type { Block, Run } from '../../../shared/blocks';
import { checkLaws } from './laws';

const SHARED = path.join(import.meta.dirname, '../../../../shared');
const FORMATS = ['md', 'txt', 'html', 'pdf', 'docx', 'odt', 'rtf'];
const folders = ['seeds', 'corpus/rendered', ...FORMATS.map((format) => `corpus/wild/${format}`)];
const files = folders.flatMap((folder) => {
  const full = path.join(SHARED, folder);
  const names = fs.existsSync(full) ? fs.readdirSync(full) : [];
  return names
    .filter((name) => FORMATS.includes(path.extname(name).slice(1)))
    .map((name) => path.join(full, name));
});

describe('every word of a document is in the résumé or unplaced, and none is invented', () => {
  it.each(files.map((file) => [path.basename(file), file]))('%s', async (name, file) => {
    const reading = await readDocument({ name, bytes: new Uint8Array(fs.readFileSync(file)) });
    expect(reading.kind).toBe('blocks');
    if (reading.kind === 'blocks') checkLaws(reading);
  });

  it('holds for any list of blocks', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 40 }),
        fc.array(asideLine, { maxLength: 3 }),
        (blocks, aside) => checkLaws({ blocks, aside, notes: [] }),
      ),
      { numRuns: 400 },
    );
  });

  it('holds for a whole document on one endless line', () => {
    const words = 'Pia Tester pia@barn.example Experience Painter at Blue Barn 2019-2021 '.repeat(6000);
    checkLaws({ blocks: [paragraph([{ text: words }], 1)], aside: [], notes: [] });
  });

  it('holds for any characters', () => {
    const wild = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(wild, (texts) => {
        const blocks = texts.map((words, index) => paragraph([{ text: words }], index + 1));
        checkLaws({ blocks, aside: [], notes: [] });
      }),
      { numRuns: 300 },
    );
  });
});

/** Words that stand for what résumés are made of, so that every branch is met. */
const phrase = fc.constantFrom(
  ...[
    'Mira Okafor',
    'Senior Painter',
    'Painter at *Blue Barn*, Graz, Austria',
    'Blue Barn GmbH',
    'Experience',
    'Work',
  ],
  ...[
    'Education',
    'Skills',
    'Languages',
    'Contact',
    'Oct 2014 — Apr 2020',
    '2019',
    '(2010-13)',
    '12/2022',
    '– Present',
  ],
  ...[
    'mira@barn.example',
    '+43 660 123 45 67',
    'linkedin.com/in/mira',
    'Graz, Austria',
    'English (fluent), German',
  ],
  ...[
    'Paint: oil, acrylic, gouache',
    'BA in Painting',
    'University of Graz',
    'GPA: 1.2',
    'Highlights',
    '•',
    '—',
    '* a',
  ],
  ...[
    'Painted the whole barn in one summer and nobody ever complained about the colour.',
    'PHONE',
    '2 years 1 month',
  ],
  ...[
    'Remote',
    'B. Sc., Uni',
    'Bar | Café · 2012',
    '工程师',
    '2020年5月 至今',
    '[x](y)',
    'C++ / C#',
    'a\tb\tc',
    '\\',
    '',
  ],
);
const text = fc.oneof(
  { weight: 4, arbitrary: phrase },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map((both) => both.join('\n')) },
);
const run: fc.Arbitrary<Run> = fc
  .tuple(
    text,
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('', '', 'https://barn.example/x', 'mailto:a@b.example', '#work'),
  )
  .map(([words, bold, italic, href]) => ({
    text: words,
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(href && { href }),
  }));
const runs = fc.array(run, { minLength: 1, maxLength: 3 });
const source = fc.nat(200).map((line) => ({ line: line + 1 }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3, 4, 5, 6),
    runs,
    source,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), runs, source }),
  fc.record({
    kind: fc.constant('listItem' as const),
    depth: fc.nat(3),
    ordered: fc.boolean(),
    runs,
    source,
  }),
  fc.record({
    kind: fc.constant('tableRow' as const),
    header: fc.boolean(),
    cells: fc.array(runs, { maxLength: 4 }),
    source,
  }),
);
const asideLine = fc.record({ text: phrase, line: fc.nat(50) });

function paragraph(words: readonly Run[], line: number): Block {
  return { kind: 'paragraph', runs: words, source: { line } };
}
