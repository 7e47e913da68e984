import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers/index';
import { importDocument } from '../../../main/pipeline';
import type { GalleyDocument } from '../../../shared/galley/document';
import { GALLEY_VERSION, writeGalley } from '../../../shared/galley/file';
import { MIRA } from '../../renderer/people';

const KEPT: GalleyDocument = {
  fileName: 'mira.docx',
  content: {
    resume: MIRA,
    look: { templateId: 'harbour', paper: 'letter' },
    unplaced: [{ text: 'Fax', line: 3 }],
    dismissed: [],
    reading: { as: {}, resume: MIRA },
    notes: [{ code: 'guessed', what: 'A guess.', confidence: 0.5 }],
  },
  reviewed: [],
  past: [],
  future: [],
  versions: [],
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe('Galley documents', () => {
  it.each(['cv.galley', 'cv.txt', 'cv.json', 'cv'])(
    'open by content when they are called %s',
    async (name) => {
      const file = { name, bytes: bytes(writeGalley(KEPT)) };
      expect((await readDocument(file)).format).toBe('galley');
      expect(await importDocument(file)).toMatchObject({
        resume: MIRA,
        unplaced: [{ text: 'Fax' }],
        notes: KEPT.content.notes,
        kept: { document: KEPT, readOnly: false },
      });
    },
  );

  it('open by name when another program has sorted their keys', async () => {
    const { format, ...rest } = JSON.parse(writeGalley(KEPT));
    const sorted = bytes(JSON.stringify({ ...rest, format }));
    expect((await readDocument({ name: 'cv.galley', bytes: sorted })).format).toBe('galley');
  });

  it('of a newer Galley open for reading only, with a sentence', async () => {
    const newer = writeGalley(KEPT).replace(`"version": ${GALLEY_VERSION}`, '"version": 99');
    const { kept, notes } = await importDocument({ name: 'cv.galley', bytes: bytes(newer) });
    expect(kept?.readOnly).toBe(true);
    expect(notes).toContainEqual({ code: 'newer-format' });
  });
});
