import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers';
import { withoutTracking } from '../../../main/importers/tracking';
import { structureResume } from '../../../main/structure';

describe('letters set apart by spaces', () => {
  it.each([
    ['E X P E R I E N C E', 'EXPERIENCE'],
    ['W O R K  E X P E R I E N C E', 'WORK EXPERIENCE'],
    ['I N G A\tP R U S S', 'INGA PRUSS'],
    ['Name\nS K I L L S\nC and R', 'Name\nSKILLS\nC and R'],
  ])('%j are the words %j', (tracked, words) => expect(withoutTracking(tracked)).toBe(words));

  it.each(['I am A B testing', 'A B C', 'Vitamins A, B, C, D', 'plan a b c d e now'])('%j stays', (text) =>
    expect(withoutTracking(text)).toBe(text),
  );

  it.each([
    [
      'cv.txt',
      'I N G A   P R U S S\ninga@pruss.example\n\nW O R K  H I S T O R Y\nBookkeeper, 2012 – 2022\n',
    ],
    [
      'cv.html',
      '<h1>I N G A &nbsp; P R U S S</h1><h2>W O R K&nbsp; H I S T O R Y</h2><p>Bookkeeper, 2012 – 2022</p>',
    ],
  ])('are words of %s', async (name, text) => {
    const reading = await readDocument({ name, bytes: new TextEncoder().encode(text) });
    if (reading.kind !== 'blocks') throw new Error(`${name} is no document`);
    const { resume } = structureResume(reading);
    expect(resume.basics.name).toBe('INGA PRUSS');
    expect(resume.sections.map(({ kind, title }) => `${kind}: ${title}`)).toEqual(['work: WORK HISTORY']);
  });
});
