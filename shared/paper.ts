export type PaperId = 'a4' | 'letter';

/** ISO 216 and ANSI/ASME Y14.1, in points. Whole twips, so that every file means the same page. */
export const PAPERS: Readonly<Record<PaperId, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.3, height: 841.9 },
  letter: { width: 612, height: 792 },
};
