/** Generated résumés for the laws: every shape in every section, words with all that trips readers and writers up. */
import fc from 'fast-check';
import { escapeInline } from '../../shared/inline';
import type { Entry, Resume } from '../../shared/resume';
import { SECTIONS } from '../../shared/sections/registry';

const EUROPEAN = [
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
  'and/or',
  '2019–2023',
  'Съешь',
  'Ξεσκεπάζω',
  'Trinkwasseraufbereitungsanlagenbetriebsleiterin',
  'https://example.org/a-path/that-goes/on-and-on/for/longer-than/any-line/of-a-sidebar/is?query=1&more=2',
] as const;

/** A résumé of several scripts takes longer to set, for their faces are large; some have them. */
const WORLDWIDE = [
  ...EUROPEAN,
  'מהנדסת',
  'שלום,',
  '工程师',
  '漢字、かな2019年',
  '개발자',
  '☎',
  '🚀',
  '👩‍💻',
  'e\u0301te\u0301',
] as const;

interface Vocabulary {
  readonly words: fc.Arbitrary<string>;
  readonly rich: fc.Arbitrary<string>;
  /** A field that is there, but perhaps empty. */
  readonly field: (text: fc.Arbitrary<string>) => fc.Arbitrary<string>;
}

/** `empty` says whether forms were left half-filled: JSON Resume takes an empty field for none. */
function vocabulary(pool: readonly string[], empty: boolean): Vocabulary {
  const words = fc
    .array(fc.constantFrom(...pool), { minLength: 1, maxLength: 6 })
    .map((list) => list.join(' '));
  const rich = fc
    .array(fc.tuple(words, fc.constantFrom('', '*', '**')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([text, mark]) => mark + escapeInline(text) + mark).join(' and '));
  const sometimes = (text: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') });
  return { words, rich, field: empty ? sometimes : (text) => text };
}

const date = fc.record(
  { year: fc.integer({ min: 1950, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ['year'] },
);

const pageBreakBefore = fc.boolean();

function entries({ words, rich, field }: Vocabulary): fc.Arbitrary<Entry> {
  const highlight = fc.letrec((tie) => ({
    node: fc.record(
      { text: rich, children: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) },
      { requiredKeys: ['text'] },
    ),
  })).node as fc.Arbitrary<{ text: string }>;
  const few = fc.array(highlight, { maxLength: 3 });
  const forty = fc.array(fc.record({ text: rich }), { minLength: 40, maxLength: 40 });
  const highlights = fc.oneof({ weight: 15, arbitrary: few }, { weight: 1, arbitrary: forty });

  const dated = fc.record(
    {
      shape: fc.constant('dated' as const),
      organization: field(rich),
      title: field(rich),
      area: field(words),
      place: field(words),
      url: fc.constantFrom('https://example.org/a-(b)/c_d?e=f', 'example.org/łąka'),
      dates: fc.oneof(
        fc.record({ end: fc.oneof(date, fc.constant('present' as const)) }),
        fc.record({ text: words }),
        fc.record(
          { start: date, end: fc.oneof(date, fc.constant('present' as const)), text: words },
          { requiredKeys: ['start'] },
        ),
      ),
      score: field(words),
      summary: field(rich),
      highlights,
      keywords: fc.array(words, { maxLength: 3 }),
      pageBreakBefore,
    },
    { requiredKeys: ['shape', 'title', 'highlights', 'keywords'] },
  );

  const keyed = fc.record(
    {
      shape: fc.constant('keyed' as const),
      name: field(rich),
      level: field(words),
      keywords: fc.array(words, { maxLength: 4 }),
      summary: field(rich),
      pageBreakBefore,
    },
    { requiredKeys: ['shape', 'name', 'keywords'] },
  );

  const list = fc.record(
    {
      shape: fc.constant('list' as const),
      items: fc.array(highlight, { minLength: 1, maxLength: 3 }),
      pageBreakBefore,
    },
    { requiredKeys: ['shape', 'items'] },
  );

  const prose = fc.record(
    { shape: fc.constant('prose' as const), text: rich, pageBreakBefore },
    { requiredKeys: ['shape', 'text'] },
  );
  return fc.oneof(dated, keyed, list, prose);
}

function resumesOf(pool: readonly string[], empty: boolean): fc.Arbitrary<Resume> {
  const known = vocabulary(pool, empty);
  const { words, field } = known;
  return fc.record(
    {
      lang: fc.constantFrom('en', 'de', 'pl'),
      basics: fc.record(
        {
          name: words,
          label: field(words),
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
            entries: fc.array(entries(known), { minLength: 1, maxLength: 4 }),
            pageBreakBefore,
          },
          { requiredKeys: ['kind', 'title', 'entries'] },
        ),
        { maxLength: 5 },
      ),
    },
    { requiredKeys: ['basics', 'sections'] },
  );
}

const generated = (empty: boolean): fc.Arbitrary<Resume> =>
  fc.oneof(
    { weight: 4, arbitrary: resumesOf(EUROPEAN, empty) },
    { weight: 1, arbitrary: resumesOf(WORLDWIDE, empty) },
  );

export const resumes = generated(true);
export const filledResumes = generated(false);
