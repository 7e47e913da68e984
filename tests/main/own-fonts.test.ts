/** Documents set in people's own fonts: where the fonts are, where they are no longer, and where they may not go. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';
import { LIST } from '../../main/fonts/own/face-rows';
import {
  forgetOwnFamily,
  ownFamilies,
  putBackOwnFaces,
  readOwnRows,
  sweepOwnFaces,
} from '../../main/fonts/own/folder';
import { exportResume, layOut } from '../../main/pipeline';
import { describeNote } from '../../shared/notes';
import { showingFace } from '../../shared/own-fonts';
import { UserError } from '../../shared/result';
import { keepFonts, OWN_FAMILY } from '../support/own-fonts';
import { fixture } from '../support/people';

const resume = fixture('one-page.json');
const look = { templateId: 'vellum', paper: 'a4', theme: { fonts: { text: OWN_FAMILY } } } as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-own-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const facesIn = (pages: ReturnType<typeof layOut>['pages']) =>
  new Set(JSON.stringify(pages).match(/Own\w+-\w+-\w+/g));

describe('a document in an own font', () => {
  it('is drawn in it, and in the template’s family with a note where it is not there', async () => {
    const library = openFontLibrary('out/fonts', folder);
    const without = layOut(resume, look, library);
    expect(without.notes.map(describeNote)).toEqual([expect.stringContaining(OWN_FAMILY)]);
    expect(without.pages).toEqual(layOut(resume, { ...look, theme: {} }, library).pages);

    await keepFonts(folder, [{ style: 'Regular' }, { style: 'Bold' }]);
    const within = layOut(resume, look, library);
    expect(within.notes).toEqual([]);
    expect([...facesIn(within.pages)].map((id) => id.replace(/-\w{8}-/, ' ')).sort()).toEqual([
      'OwnMarloweSons Bold',
      'OwnMarloweSons Regular',
    ]);
    const { files } = await exportResume(resume, look, ['pdf', 'docx'], library);
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx']);

    const forgotten = await forgetOwnFamily(folder, OWN_FAMILY);
    expect(layOut(resume, look, library).notes).toHaveLength(1);
    expect(readOwnRows(folder)).toEqual([]);

    await putBackOwnFaces(folder, forgotten);
    expect(layOut(resume, look, library).pages).toEqual(within.pages);
  });

  it('is drawn anew when the files are others', async () => {
    const library = openFontLibrary('out/fonts', folder);
    await keepFonts(folder, [{ style: 'Regular' }]);
    const before = facesIn(layOut(resume, look, library).pages);
    await keepFonts(folder, [{ style: 'Regular', fsType: 8 }]);
    const after = facesIn(layOut(resume, look, library).pages);
    expect([before.size, after.size]).toEqual([1, 1]);
    expect(after).not.toEqual(before);
  });

  it('keeps what a licence for showing and printing keeps out of Word files', async () => {
    const library = openFontLibrary('out/fonts', folder);
    await keepFonts(folder, [{ style: 'Regular', fsType: 4 }]);
    expect(ownFamilies(readOwnRows(folder))).toMatchObject([{ name: OWN_FAMILY, printOnly: true }]);
    const word = exportResume(resume, look, ['docx'], library);
    await expect(word).rejects.toThrow(UserError);
    await expect(word).rejects.toThrow(`The licence of ${OWN_FAMILY} lets it be shown and printed`);
    const both = await exportResume(resume, look, ['docx', 'pdf'], library);
    expect(both.files.map(({ format }) => format)).toEqual(['pdf']);
    expect(both.refused).toMatchObject([
      { format: 'docx', advice: 'A PDF may; for Word choose another font.' },
    ]);
  });
});

describe('the folder of own fonts', () => {
  it('adds styles to a family that is there', async () => {
    await keepFonts(folder, [{ style: 'Bold' }]);
    await keepFonts(folder, [{ style: 'Regular' }]);
    const [family] = ownFamilies(readOwnRows(folder));
    expect(family?.faces.map(({ bold }) => bold).sort()).toEqual([false, true]);
    expect(family && showingFace(family)).toMatch(/-Regular$/);
  });

  it('keeps the files of a family that was forgotten until it is swept', async () => {
    await keepFonts(folder, [{ style: 'Bold' }, { style: 'Regular' }]);
    const files = readdirSync(folder);
    const forgotten = await forgetOwnFamily(folder, OWN_FAMILY);
    expect(readdirSync(folder)).toEqual(files);
    await sweepOwnFaces(folder);
    expect(readdirSync(folder)).toEqual([LIST]);
    // Too late: a list never names what is not there.
    await putBackOwnFaces(folder, forgotten);
    expect(readOwnRows(folder)).toEqual([]);
  });

  it('sweeps nothing that its list names', async () => {
    await keepFonts(folder, [{ style: 'Regular' }]);
    const files = readdirSync(folder);
    await sweepOwnFaces(folder);
    expect(readdirSync(folder)).toEqual(files);
    await sweepOwnFaces(join(folder, 'none yet'));
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['a path in place of an id', JSON.stringify({ galleyFaces: 1, faces: [{ id: 'Own/../../secret' }] })],
    ['faces of another Galley', JSON.stringify({ galleyFaces: 2, faces: [] })],
  ])('with %s in its list is empty', (_, list) => {
    if (list !== undefined) writeFileSync(join(folder, 'faces.json'), list);
    expect(readOwnRows(folder)).toEqual([]);
  });

  it('lists no face whose files are gone', async () => {
    await keepFonts(folder, [{ style: 'Bold' }]);
    const [row] = readOwnRows(folder);
    rmSync(join(folder, `${row?.id}.measures`));
    expect(readOwnRows(folder)).toEqual([]);
  });
});
