import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { blockText } from '../../../../shared/blocks';
import { UserError } from '../../../../shared/result';
import { FIXTURES, open } from '../support/files';

const { bytes } = open(`${FIXTURES}/old-word.doc`);

describe('a Word document of before 2007', () => {
  it('is known by its content and read paragraph by paragraph', async () => {
    const reading = await readDocument({ name: 'cv.docx', bytes });
    expect(reading.format).toBe('doc');
    const texts = reading.kind === 'blocks' ? reading.blocks.map(blockText) : [];
    expect(texts).toContain('Osei Nyarko');
    expect(texts.join('\n')).toMatch(/caf\u00e9 French, na\u00efve German/);
  });

  it.each([0.3, 0.6, 0.9])('cut to %f of its length gives a clear sentence or its text', async (share) => {
    const cut = bytes.slice(0, Math.floor(bytes.length * share));
    const reading = await readDocument({ name: 'cv.doc', bytes: cut }).catch((error: unknown) => error);
    if (reading instanceof Error) expect(reading).toBeInstanceOf(UserError);
    else expect(reading).toMatchObject({ format: 'doc' });
  });
});
