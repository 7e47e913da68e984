import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, GalleyDocument } from '../../../shared/galley/document';
import { GALLEY_VERSION, isGalley, readGalley, writeGalley } from '../../../shared/galley/file';
import { withinLimit } from '../../../shared/galley/history';
import { MIRA } from '../../renderer/people';
import { resumes } from '../../support/resumes';

const rename = (from: string, to: string): Change => {
  const path = ['resume', 'basics', 'name'];
  return {
    patches: [{ op: 'replace', path, value: to }],
    inverse: [{ op: 'replace', path, value: from }],
  };
};

const KEPT: GalleyDocument = {
  fileName: 'mira.docx',
  content: {
    resume: MIRA,
    look: { templateId: 'meridian', paper: 'a4' },
    unplaced: [{ text: 'Fax: none', line: 7 }],
    dismissed: [{ text: 'Page 1', line: 9 }],
    notes: [{ code: 'doubt', about: 'century', what: '16', at: '/basics/name', confidence: 0.4 }],
    reading: { as: { columns: 'two' }, resume: MIRA },
    source: {
      lines: [{ text: 'Mira Osgood', line: 1, kind: 'heading' }],
      origins: { '/basics/name': [{ line: 0, from: 0, to: 11 }] },
    },
  },
  reviewed: ['The century in “16” was guessed.'],
  past: [rename('M', 'Mi'), rename('Mi', 'Mira Osgood')],
  future: [rename('Mira Osgood', 'Mira O.')],
  versions: [
    {
      at: 1_700_000_000_000,
      why: 'named',
      name: 'For the tower job',
      content: {
        resume: MIRA,
        look: { templateId: 'harbour', paper: 'letter' },
        unplaced: [],
        dismissed: [],
        notes: [],
        reading: { as: {}, resume: MIRA },
        origins: {},
      },
    },
  ],
};

const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeGalley(KEPT));
  change(file);
  return JSON.stringify(file);
};

describe('a .galley file', () => {
  it('holds any document whole', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const document = { ...KEPT, past: [], future: [], content: { ...KEPT.content, resume } };
        expect(readGalley(writeGalley(document)).document).toEqual(document);
      }),
      { numRuns: 40 },
    );
    const { document, newer } = readGalley(writeGalley(KEPT));
    expect(document).toEqual(KEPT);
    expect(newer).toBe(false);
  });

  it('is known by its beginning', () => {
    expect(isGalley(writeGalley(KEPT))).toBe(true);
    expect(isGalley('{"basics":{"format":"galley"}}')).toBe(false);
  });

  it('of a newer version is read as far as it is understood', () => {
    const text = changed((file) => Object.assign(file, { version: GALLEY_VERSION + 1, scent: 'linen' }));
    expect(readGalley(text)).toEqual({ document: KEPT, newer: true });
    expect(() => readGalley(changed((file) => Object.assign(file, { version: 9, content: 'x' })))).toThrow(
      /newer Galley.+Update/,
    );
  });

  it('of an older version is taken forward, step by step', () => {
    const older = changed((file) => Object.assign(file, { fileName: undefined, name: 'old.docx' }));
    const migrations = [
      ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
      ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, fileName: title }),
    ];
    expect(readGalley(older, migrations)).toEqual({
      document: { ...KEPT, fileName: 'old.docx' },
      newer: false,
    });
    const between = changed((file) => Object.assign(file, { version: 2, fileName: undefined, title: 'b' }));
    expect(readGalley(between, migrations).document.fileName).toBe('b');
  });

  it.each([
    ['cut short', writeGalley(KEPT).slice(0, 400), /not whole/],
    ['no object', '[]]', /not whole/],
    ['without a version', '{"format":"galley"}', /version/],
    ['with a broken résumé', changed((file) => Object.assign(file, { content: {} })), /“content\/resume”/],
  ])('%s is refused with a sentence', (_, text, sentence) => {
    expect(() => readGalley(text)).toThrow(sentence);
  });

  it('edited by hand keeps the steps of undo that still lead to a document', () => {
    const wrong: Change = {
      patches: [],
      inverse: [{ op: 'replace', path: ['resume', 'sections', 9, 'title'], value: 'x' }],
    };
    const broken: Change = {
      patches: [{ op: 'replace', path: ['resume', 'sections', 0], value: { title: 5 } }],
      inverse: [],
    };
    const text = writeGalley({ ...KEPT, past: [wrong, ...KEPT.past], future: [...KEPT.future, broken] });
    const { past, future } = readGalley(text).document;
    expect(past).toEqual(KEPT.past);
    expect(future).toEqual(KEPT.future);
  });

  it('drops the oldest steps when there are too many, and only then', () => {
    const steps = Array.from({ length: 50 }, (_, index) => rename(`${index}`, `${index + 1}`));
    const size = JSON.stringify(steps).length;
    expect(withinLimit({ past: steps, future: steps }, 3 * size).past).toHaveLength(50);
    const { past, future } = withinLimit({ past: steps, future: [] }, size / 2);
    expect(past).toEqual(steps.slice(50 - past.length));
    expect(past.length).toBeGreaterThan(20);
    expect(past.length).toBeLessThan(30);
    expect(future).toEqual([]);
  });
});
