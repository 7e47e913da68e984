/** The form of “Save to PDF” on LinkedIn: a dark sidebar, roles below their employer, counted pages. */
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { importDocument } from '../../../../main/pipeline';

const MAIN = 223;
const SIDE = 22;

interface Written {
  readonly x: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly light?: boolean;
  readonly link?: string;
  readonly gap?: number;
}

const side = (text: string, link?: string, gap = 5): Written => ({
  x: SIDE,
  size: 10.5,
  text,
  light: true,
  gap,
  ...(link && { link }),
});
const sideHead = (text: string): Written => ({ x: SIDE, size: 13, text, light: true, gap: 17 });
const head = (text: string): Written => ({ x: MAIN, size: 15.75, text, gap: 20 });
const company = (text: string): Written => ({ x: MAIN, size: 12, text, gap: 16 });
const role = (text: string, gap = 1): Written => ({ x: MAIN, size: 11.5, text, gap });
const small = (text: string, gap = 0): Written => ({ x: MAIN, size: 10.5, text, gap });

const PAGES: readonly (readonly Written[])[] = [
  [
    sideHead('Contact'),
    side('marguerite@quayle.example', 'mailto:marguerite@quayle.example'),
    side('www.linkedin.com/in/marguerite-', 'https://www.linkedin.com/in/marguerite-quayle'),
    side('quayle (LinkedIn)', 'https://www.linkedin.com/in/marguerite-quayle', 0),
    sideHead('Top Skills'),
    side('Ship chandlery'),
    side('Manx law'),
    side('Rope work'),
    sideHead('Languages'),
    side('Manx (Native or Bilingual)'),
    side('Welsh (Limited Working)'),
    sideHead('Certifications'),
    side('Master of vessels up to five'),
    side('hundred tons, near coastal', undefined, 0),
    side('Radio operator of the general', undefined),
    side('maritime service', undefined, 0),
    side('First aid at sea'),
    side('Advanced fire fighting for crews', undefined),
    side('of tankers', undefined, 0),
    { x: MAIN, size: 26, text: 'Marguerite Quayle', gap: 0 },
    { x: MAIN, size: 12, text: 'Harbour agent and keeper of charts', gap: 6 },
    { x: MAIN, size: 12, text: 'Cork, Ireland' },
    head('Summary'),
    { x: MAIN, size: 12, text: 'Finds berths where there are none, and tells captains so before' },
    { x: MAIN, size: 12, text: 'the tide does.' },
    head('Experience'),
    company('Fenella Shipping'),
    small('7 years 3 months'),
    role('Senior harbour agent'),
    small('March 2019 - Present (5 years 3 months)'),
    small('Cork, Ireland'),
    small('Runs the night desk for forty vessels and writes the handbook that', 6),
    small('every new agent learns by heart.'),
    role('Harbour agent', 16),
    small('April 2017 - February 2019 (1 year 11 months)'),
    small('Galway, Ireland'),
  ],
  [
    company('Calf Sound Charts'),
    role('Chart corrector'),
    small('September 2012 - March 2017 (4 years 7 months)'),
    small('Redrew the sound after the storm of 2014.', 6),
    head('Education'),
    company('Castletown School of Navigation'),
    small('Diploma, Nautical surveying · (2009 - 2012)'),
  ],
];

async function profilePdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  PAGES.forEach((lines, page) => {
    document.addPage();
    document.rect(0, 0, 204, 792).fill('#283e4a');
    const tops = new Map<number, number>();
    for (const { x, size, text, bold, light, link, gap = 2 } of lines) {
      const y = (tops.get(x) ?? 40) + gap;
      document
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .fillColor(light ? '#e1e8ed' : '#181818')
        .text(text, x, y, { lineBreak: false, ...(link && { link }) });
      tops.set(x, y + 1.2 * size);
    }
    document
      .font('Helvetica')
      .fontSize(9)
      .fillColor('#181818')
      .text(`Page ${page + 1} of ${PAGES.length}`, 380, 750, { lineBreak: false });
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

it('reads the profile that LinkedIn prints, roles at one employer and all', async () => {
  const bytes = await profilePdf();
  const { resume, unplaced } = await importDocument({ name: 'Profile.pdf', bytes });
  expect(resume.basics).toMatchObject({
    name: 'Marguerite Quayle',
    label: 'Harbour agent and keeper of charts',
    email: 'marguerite@quayle.example',
    location: { city: 'Cork', region: 'Ireland' },
    profiles: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/marguerite-quayle' }],
  });
  const entries = (kind: string) => resume.sections.find((section) => section.kind === kind)?.entries ?? [];
  expect(entries('work')).toMatchObject([
    {
      organization: 'Fenella Shipping',
      title: 'Senior harbour agent',
      place: 'Cork, Ireland',
      dates: { start: { year: 2019, month: 3 }, end: 'present' },
      summary: expect.stringMatching(/^Runs the night desk .* by heart\.$/),
    },
    {
      organization: 'Fenella Shipping',
      title: 'Harbour agent',
      place: 'Galway, Ireland',
      dates: { start: { year: 2017, month: 4 }, end: { year: 2019, month: 2 } },
    },
    {
      organization: 'Calf Sound Charts',
      title: 'Chart corrector',
      dates: { start: { year: 2012, month: 9 }, end: { year: 2017, month: 3 } },
      summary: 'Redrew the sound after the storm of 2014.',
    },
  ]);
  expect(entries('education')).toMatchObject([
    { organization: 'Castletown School of Navigation', title: 'Diploma', area: 'Nautical surveying' },
  ]);
  expect(entries('languages')).toMatchObject([
    { name: 'Manx', level: 'Native or Bilingual' },
    { name: 'Welsh', level: 'Limited Working' },
  ]);
  const aside = unplaced.map(({ text }) => text);
  for (const text of ['7 years 3 months', '5 years 3 months', '1 year 11 months', '4 years 7 months'])
    expect(aside).toContain(text);
  expect(aside).toContain('Page 2 of 2');
});
