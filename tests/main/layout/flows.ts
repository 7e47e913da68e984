/** Flows for tests: paragraphs with everything at a plain default, and flows that fast-check makes up. */
import fc from 'fast-check';
import type { Flow, FlowColumn, FlowParagraph, FlowRun, TextStyle } from '../../../shared/flow';

export const PLAIN: TextStyle = {
  family: 'Source Serif 4',
  bold: false,
  italic: false,
  size: 10,
  color: '#222222',
  tracking: 0,
  caps: false,
};

export function run(text: string, style: Partial<TextStyle> = {}, href?: string): FlowRun {
  return { text, style: { ...PLAIN, ...style }, href };
}

export function paragraph(
  text: string | readonly FlowRun[],
  rest: Partial<FlowParagraph> = {},
  style: Partial<TextStyle> = {},
): FlowParagraph {
  return {
    role: 'body',
    runs: typeof text === 'string' ? [run(text, style)] : text,
    trailing: [],
    indent: 0,
    hanging: 0,
    align: 'left',
    leading: 14,
    after: 4,
    keepWithNext: false,
    pageBreakBefore: false,
    ...rest,
  };
}

export function column(paragraphs: readonly FlowParagraph[], rest: Partial<FlowColumn> = {}): FlowColumn {
  return {
    id: 'main',
    width: 495.3,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    paragraphs,
    ...rest,
  };
}

export function flow(columns: readonly FlowColumn[], rest: Partial<Flow> = {}): Flow {
  return {
    lang: 'en',
    title: 'Ottilie Brandwacht',
    paper: { id: 'a4', width: 595.3, height: 841.9 },
    margin: { top: 50, right: 50, bottom: 50, left: 50 },
    columns,
    ...rest,
  };
}

/** One column with these paragraphs. */
export function page(...paragraphs: FlowParagraph[]): Flow {
  return flow([column(paragraphs)]);
}

const WORDS = fc.constantFrom(
  ...['built', 'well-known', 'Łódź', 'naïve', 'O’Neill', 'office', 'AV', 'To', '2019–2023', 'co-op', '24-7'],
  ...['https://example.org/some-very/long-path/with-hyphens/and?query=1', 'a.b@c-d.example', 'and/or', 'C++'],
  ...[
    'Съешь',
    'Ξεσκεπάζω',
    '☎',
    '🌐',
    '5 %',
    'x'.repeat(140),
    '“quoted”',
    '(sic)',
    'end.',
    'e\u0301te',
    '漢字、かな2019年',
    '\u{13000}\u{13001}',
  ],
);
const TEXT = fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' '));
const STYLE = fc.record({
  family: fc.constantFrom('Source Serif 4', 'Source Sans 3', 'Inter'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  size: fc.constantFrom(8.5, 10, 10.5, 24),
  tracking: fc.constantFrom(0, 0.5, -0.1),
});
const RUNS = fc.array(
  fc.tuple(TEXT, STYLE).map(([text, style]) => run(`${text} `, style)),
  { minLength: 1, maxLength: 3 },
);
const BODY = fc.record({
  runs: RUNS,
  trailing: fc.option(
    TEXT.map((text) => [run(text.slice(0, 60))]),
    { nil: [] },
  ),
  indent: fc.constantFrom(0, 12, 24.5),
  gutter: fc.constantFrom(undefined, 80),
  align: fc.constantFrom('left' as const, 'center' as const),
  leading: fc.constantFrom(12, 13.35, 28),
  after: fc.constantFrom(0, 3, 10),
  keepWithNext: fc.boolean(),
  pageBreakBefore: fc.integer({ min: 0, max: 20 }).map((n) => n === 0),
});
const HEADING = TEXT.map((text) =>
  paragraph(
    text.slice(0, 30),
    { role: 'heading', keepWithNext: true, ruleBelow: { width: 0.5, gap: 1, color: '#888888' } },
    { bold: true },
  ),
);
const PARAGRAPHS = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: HEADING },
    {
      weight: 4,
      arbitrary: BODY.map((body) =>
        paragraph(body.runs, { ...body, indent: body.indent + (body.gutter ?? 0) }),
      ),
    },
  ),
  { maxLength: 30 },
);

/** One column or two, of any paragraphs; the last of a column is never a heading. */
export const FLOWS: fc.Arbitrary<Flow> = fc.oneof(
  PARAGRAPHS.map((paragraphs) => flow([column([...paragraphs, paragraph('end')])])),
  fc.tuple(PARAGRAPHS, PARAGRAPHS).map(([side, main]) =>
    flow([
      column([...side, paragraph('end')], {
        id: 'sidebar',
        width: 165,
        padding: { top: 10, right: 12, bottom: 10, left: 12 },
        fill: '#eef2f5',
      }),
      column([...main, paragraph('end')], {
        width: 330.3,
        padding: { top: 10, right: 0, bottom: 0, left: 16 },
      }),
    ]),
  ),
);
