/** The laws of compose: every word once, in order, in its place; nothing thrown whatever comes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose/index';
import { shortAddress } from '../../../main/compose/links';
import type { Flow, FlowRun } from '../../../shared/flow';
import { plainText } from '../../../shared/inline';
import { pointSign } from '../../../shared/list-lines';
import type { Resume } from '../../../shared/resume';
import { TEMPLATES } from '../../../templates/index';
import { resumes } from '../../support/resumes';

const FIXTURES = join(__dirname, '../../fixtures/resumes');
const fixtures = readdirSync(FIXTURES).map((name) => ({
  name,
  resume: JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Resume,
}));
const looks = TEMPLATES.flatMap((template) =>
  (['a4', 'letter'] as const).map((paper) => ({ template, paper, id: `${template.id} ${paper}` })),
);

/** Every string of a résumé with the pointer to it; dates are shown in another form and left out, as is the photo. */
function strings(value: unknown, at = ''): [pointer: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !['lang', 'kind', 'shape', 'dates', 'image'].includes(key))
    .flatMap(([key, inner]) => strings(inner, `${at}/${key}`));
}

function runsOf(flow: Flow): FlowRun[] {
  return flow.columns.flatMap((column) => column.paragraphs).flatMap((one) => [...one.runs, ...one.trailing]);
}

/** Fields of type `Rich`; the others hold no markup. */
const RICH = /\/(?:value|text|entries\/\d+\/(?:organization|title|area|summary|name))$/;

/** Those of any length, whose lines may be points of a list: a sign before the words, which is none of them. */
const LISTED = /\/entries\/\d+\/(?:text|summary)$/;
const withoutSigns = (text: string) =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.slice(pointSign(line).length))
    .join('\n');

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The strings that a flow does not show exactly once and whole, but for what the law excepts. */
function lost(resume: Resume, flow: Flow): string[] {
  const shown = new Map<string, string>();
  for (const { runs, trailing } of flow.columns.flatMap((column) => column.paragraphs)) {
    const own = new Map<string, string>();
    for (const { ref, text } of [...runs, ...trailing]) if (ref) own.set(ref, (own.get(ref) ?? '') + text);
    for (const [ref, text] of own) shown.set(ref, `${shown.get(ref) ?? ''} ${text}`);
  }
  return strings(resume).flatMap(([pointer, text]) => {
    const plain = RICH.test(pointer) ? plainText(text) : text;
    const words = folded(LISTED.test(pointer) ? withoutSigns(plain) : plain);
    const seen = folded(shown.get(pointer) ?? '');
    if (seen === words || isSaidBefore(resume, pointer, seen)) return [];
    if (pointer.endsWith('/url') && (seen === shortAddress(text) || isLinked(flow, pointer))) return [];
    if (/^\/basics\/profiles\/\d+\/(network|username)$/.test(pointer) && seen === '') {
      const url = shown.get(pointer.replace(/[^/]*$/, 'url')) ?? '';
      return url.toLowerCase().includes(words.toLowerCase()) ? [] : [pointer];
    }
    return [`${pointer}: “${words}” shown as “${seen}”`];
  });
}

/** Employer, place and address of a role that follows another at the same employer. */
function isSaidBefore({ sections }: Resume, pointer: string, seen: string): boolean {
  const [, section, index, field] =
    /^\/sections\/(\d+)\/entries\/(\d+)\/(organization|place|url)$/.exec(pointer) ?? [];
  if (field === undefined || seen !== '') return false;
  const entries = sections[Number(section)]?.entries ?? [];
  const [before, entry] = [entries[Number(index) - 1], entries[Number(index)]];
  if (before?.shape !== 'dated' || entry?.shape !== 'dated') return false;
  const same = (name: 'organization' | 'place' | 'url') => before[name] === entry[name];
  return same('organization') && (field === 'organization' || same(field as 'place' | 'url'));
}

/** In a sidebar an address is the link of the entry's words. */
function isLinked(flow: Flow, pointer: string): boolean {
  const entry = pointer.replace(/url$/, '');
  return runsOf(flow).some((run) => run.ref?.startsWith(entry) && run.href !== undefined);
}

/** Section and entry numbers of the refs in a column, in the order of the page. */
function orders(flow: Flow): number[][] {
  return flow.columns.map((column) =>
    column.paragraphs
      .flatMap((one) => [...one.runs, ...one.trailing])
      .flatMap(({ ref }) => {
        const [, section, entry] = /^\/sections\/(\d+)(?:\/entries\/(\d+))?/.exec(ref ?? '') ?? [];
        return section === undefined ? [] : [Number(section) * 1000 + Number(entry ?? -1)];
      }),
  );
}

function checkLaws(resume: Resume, flow: Flow) {
  expect(lost(resume, flow)).toEqual([]);
  for (const order of orders(flow)) expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const { paragraphs } of flow.columns) {
    expect(paragraphs.at(-1)?.keepWithNext ?? false).toBe(false);
    for (const one of paragraphs.filter(({ role }) => role !== 'picture'))
      expect(
        one.runs
          .map((run) => run.text)
          .join('')
          .trim(),
      ).not.toBe('');
  }
  for (const { href } of runsOf(flow)) if (href) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/);
}

describe.each(looks)('composed as $id', ({ template, paper }) => {
  it.each(fixtures)('shows every word of $name once and in order', ({ resume }) => {
    checkLaws(resume, composeFlow(resume, template, { paper }));
  });

  it('shows every word of any résumé once and in order', () => {
    fc.assert(
      fc.property(resumes, (resume) => checkLaws(resume, composeFlow(resume, template, { paper }))),
      { numRuns: 150 },
    );
  });

  it('composes a résumé without a word to pages without a paragraph', () => {
    const blank = ['', ' ', '\n\n', '\u200b'];
    const sections = blank.map((text) => ({
      kind: 'custom' as const,
      title: '',
      entries: [{ shape: 'prose' as const, text }],
    }));
    for (const list of [[], sections]) {
      const flow = composeFlow({ basics: { profiles: [], details: [] }, sections: list }, template, {
        paper,
      });
      expect(flow.columns.flatMap((column) => column.paragraphs)).toEqual([]);
    }
  });

  it('fills the paper from margin to margin', () => {
    const {
      columns,
      margin,
      paper: sheet,
    } = composeFlow({ basics: { profiles: [], details: [] }, sections: [] }, template, { paper });
    const widths = columns.reduce((sum, column) => sum + column.width, 0);
    expect(widths + margin.left + margin.right).toBeCloseTo(sheet.width, 6);
  });
});
