/** A good document of every format that is read, to be damaged. */
import { join } from 'node:path';
import { makePdf, put } from '../../importers/pdf/support';
import { FIXTURES, open } from '../../importers/support/files';

export interface Specimen {
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** By which the opened document is known. */
  readonly name: string;
  /** So many bytes tell the format. */
  readonly magic: number;
}

const FILES: readonly (readonly [file: string, name: string, magic: number])[] = [
  ['styled.docx', 'Anneliese Kowalczuk', 60],
  ['old-word.doc', 'Osei Nyarko', 512],
  ['packed.odt', 'Tomasz Wierzba', 100],
  ['flat.fodt', 'Tomasz Wierzba', 80],
  ['typed.rtf', 'Osei Nyarko', 6],
  ['europass-3.xml', 'Mirela Vukotić', 90],
  ['reactive-resume.json', 'Marit Solheim', 8],
  ['rendercv.yaml', 'Ailsa Drummond', 4],
  ['semantic.html', 'Caetana Figueiredo', 40],
  ['tables-and-references.md', 'Tomasz Okoński', 2],
  ['typewritten.txt', 'MARGARET OYELARAN-FINCH', 1],
];

export async function specimens(): Promise<readonly Specimen[]> {
  const pdf = await makePdf((doc) => {
    put(doc, 'Hedda Bjelland', 60, 50, 20);
    put(doc, 'Experience', 60, 90, 14);
    put(doc, 'Net mender, Lofoten Gear, 2015 – 2021', 60, 110);
    put(doc, 'Mended nine kilometres of net in one winter', 70, 125);
  });
  return [
    { extension: 'pdf', bytes: pdf, name: 'Hedda Bjelland', magic: 9 },
    ...FILES.map(([file, name, magic]) => ({
      extension: file.replace(/^.*\./, ''),
      bytes: open(join(FIXTURES, file)).bytes,
      name,
      magic,
    })),
  ];
}

/** Bytes by chance, the same for a seed whenever it is asked (a linear congruence, Numerical Recipes §7.1). */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed >>> 0;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
