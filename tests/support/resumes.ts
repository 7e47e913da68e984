/** Generated résumés for the laws: every shape in every section, words with all that trips writers up. */
import fc from 'fast-check';
import { escapeInline } from '../../shared/inline';
import type { Entry, Resume } from '../../shared/resume';
import { SECTIONS } from '../../shared/sections/registry';

const WORDS = [
  'Ledger',
  'harbour',
  'C++',
  'naïve',
  'Łódź',
  'O’Neill',
  'co-op',
  '[draft]',
  '2*3',
  'a\\b',
  '“so”',
  '42 %',
  'R&D',
  'œuvre',
  'final—',
  '#1',
  '- dash',
] as const;

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));

const rich = fc
  .array(fc.tuple(words, fc.constantFrom('', '*', '**')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([text, mark]) => mark + escapeInline(text) + mark).join(' and '));

const date = fc.record(
  { year: fc.integer({ min: 1950, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ['year'] },
);

const highlight = fc.letrec((tie) => ({
  node: fc.record(
    { text: rich, children: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) },
    { requiredKeys: ['text'] },
  ),
})).node as fc.Arbitrary<{ text: string }>;

const pageBreakBefore = fc.boolean();

const dated = fc.record(
  {
    shape: fc.constant('dated' as const),
    organization: rich,
    title: rich,
    area: words,
    place: words,
    url: fc.constant('https://example.org/a-(b)/c_d?e=f'),
    dates: fc.oneof(
      fc.record({ end: fc.oneof(date, fc.constant('present' as const)) }),
      fc.record({ text: words }),
      fc.record(
        { start: date, end: fc.oneof(date, fc.constant('present' as const)), text: words },
        { requiredKeys: ['start'] },
      ),
    ),
    score: words,
    summary: rich,
    highlights: fc.array(highlight, { maxLength: 3 }),
    keywords: fc.array(words, { maxLength: 3 }),
    pageBreakBefore,
  },
  { requiredKeys: ['shape', 'title', 'highlights', 'keywords'] },
);

const keyed = fc.record(
  {
    shape: fc.constant('keyed' as const),
    name: rich,
    level: words,
    keywords: fc.array(words, { maxLength: 4 }),
    summary: rich,
    pageBreakBefore,
  },
  { requiredKeys: ['shape', 'name', 'keywords'] },
);

const entry: fc.Arbitrary<Entry> = fc.oneof(
  dated,
  keyed,
  fc.record(
    {
      shape: fc.constant('list' as const),
      items: fc.array(highlight, { minLength: 1, maxLength: 3 }),
      pageBreakBefore,
    },
    { requiredKeys: ['shape', 'items'] },
  ),
  fc.record(
    { shape: fc.constant('prose' as const), text: rich, pageBreakBefore },
    { requiredKeys: ['shape', 'text'] },
  ),
);

export const resumes: fc.Arbitrary<Resume> = fc.record(
  {
    lang: fc.constantFrom('en', 'de', 'pl'),
    basics: fc.record(
      {
        name: words,
        label: words,
        email: fc.constant('nadia@example.org'),
        phone: fc.constant('+49 30 555 0101'),
        url: fc.constant('https://example.org'),
        location: fc.record({ city: words, region: words }),
        profiles: fc.array(fc.record({ network: words, url: fc.constant('https://example.org/n') }), {
          maxLength: 2,
        }),
        details: fc.array(fc.record({ label: words, value: words }, { requiredKeys: ['value'] }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['profiles', 'details'] },
    ),
    sections: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...SECTIONS.map((row) => row.kind)),
          title: words,
          entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
          pageBreakBefore,
        },
        { requiredKeys: ['kind', 'title', 'entries'] },
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ['basics', 'sections'] },
);
