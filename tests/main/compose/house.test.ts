import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import type { Brand } from '../../../shared/brand';
import type { FlowParagraph } from '../../../shared/flow';
import { harbour } from '../../../templates/harbour';
import { meridian } from '../../../templates/meridian';
import { fixture } from '../../support/people';
import { LOGO } from '../../support/pictures';

const HOUSE: Brand = {
  logo: LOGO,
  footer: '{page}/{pages}',
  disclaimer: 'Confidential.',
  contact: { name: 'Halvorsen & Pryce', email: 'desk@halvorsen.example' },
  cover: true,
  reference: 'HP-7',
  date: '21 November 2026',
};
const resume = fixture('two-page.json');
const words = ({ runs }: FlowParagraph) => runs.map(({ text }) => text).join('');

describe.each([meridian, harbour])('a house in $id', (template) => {
  const flow = composeFlow(resume, template, { paper: 'a4', brand: HOUSE });
  const body = flow.columns.flatMap(({ paragraphs }) => paragraphs);

  it('stands in place of the candidate’s contacts, and is no field of the résumé', () => {
    const contact = body.filter(({ role }) => role === 'contact');
    expect(contact.map(words).join(' ')).toContain('Halvorsen & Pryce');
    expect(body.map(words).join(' ')).not.toContain(resume.basics.email);
    expect(contact.flatMap(({ runs }) => runs.flatMap(({ ref }) => ref ?? []))).toEqual([]);
  });

  it('has its small print below its footer', () => {
    expect(flow.runningFoot?.rows.at(-1)?.parts).toEqual([{ text: 'Confidential.' }]);
  });

  it('has a cover with the candidate and the house, which counts as a page', () => {
    expect(flow.cover?.paragraphs.map((one) => [one.role, words(one)])).toEqual([
      ['picture', ''],
      ['name', resume.basics.name],
      ['label', resume.basics.label],
      ['contact', `HP-7${template.separators.item}21 November 2026`],
      ['contact', 'Halvorsen & Pryce'],
      ['contact', 'desk@halvorsen.example'],
    ]);
    const { pages } = layoutFlow(flow, openFontLibrary('out/fonts'));
    expect(pages.map(({ number, cover }) => [number, cover === true])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    const numbers = pages.map(({ running = [] }) =>
      running.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''))),
    );
    expect(numbers).toEqual([[], ['2/3', 'Confidential.'], ['3/3', 'Confidential.']]);
  });

  it('loses nothing of a cover that one page cannot hold', () => {
    const label = Array.from({ length: 900 }, (_, at) => `label${at}`).join(' ');
    const wordy = { ...resume, basics: { ...resume.basics, label } };
    const { pages } = layoutFlow(
      composeFlow(wordy, template, { paper: 'a4', brand: HOUSE }),
      openFontLibrary('out/fonts'),
    );
    const covers = pages.filter(({ cover }) => cover);
    expect(covers.length).toBeGreaterThan(1);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1));
    const blocks = covers.flatMap(({ columns }) => columns.flatMap((column) => column.blocks));
    const shown = blocks.flatMap(({ lines }) =>
      lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)),
    );
    expect(shown.join(' ')).toContain('label899');
    expect(shown.join(' ')).toContain('desk@halvorsen.example');
  });
});
