import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeFlow } from '../../../../main/compose/index';
import { docxExporter } from '../../../../main/exporters/docx/index';
import { openFontLibrary } from '../../../../main/fonts';
import { readDocument } from '../../../../main/importers/index';
import { layoutFlow } from '../../../../main/layout/index';
import { blockText } from '../../../../shared/blocks';
import type { Resume } from '../../../../shared/resume';
import { vellum } from '../../../../templates/vellum';

it('takes a head that counts pages for no part of the text', async () => {
  const fonts = openFontLibrary('out/fonts');
  const path = join(__dirname, '../../../fixtures/resumes/two-page.json');
  const resume: Resume = JSON.parse(readFileSync(path, 'utf8'));
  const layout = layoutFlow(composeFlow(resume, vellum, { paper: 'a4' }), fonts);
  const bytes = await docxExporter.write({ resume, layout, fonts, attachSource: false });
  const reading = await readDocument({ name: 'cv.docx', bytes });
  if (reading.kind !== 'blocks') throw new Error('a Word file without its source gives blocks');
  expect(blockText(reading.blocks[0] ?? { kind: 'paragraph', runs: [], source: { line: 1 } })).toBe(
    'Tobias Okonkwo-Hale',
  );
  expect(reading.blocks.filter((block) => blockText(block).includes('Okonkwo-Hale ·'))).toEqual([]);
});
