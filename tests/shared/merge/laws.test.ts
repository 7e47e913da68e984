import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeResumes } from '../../../shared/merge';
import { isEqual, isRecord, wordsWithin } from '../../../shared/merge/words';
import type { Resume } from '../../../shared/resume';
import { resumeSchema } from '../../../shared/schemas';
import { resumes } from '../../support/resumes';

/** Something done to one spot of a résumé; the numbers choose the spot. */
interface Edit {
  readonly kind: 'write' | 'insert' | 'remove' | 'move';
  readonly spot: number;
  readonly item: number;
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('write', 'insert', 'remove', 'move'),
    spot: fc.nat(),
    item: fc.nat(),
  }),
  { maxLength: 6 },
);

/** The résumé after the edits; every word written is the mark's own. */
function edited(resume: Resume, list: readonly Edit[], mark: string): Resume {
  const copy: Resume = JSON.parse(JSON.stringify(resume));
  list.forEach((edit, turn) => {
    apply(copy, edit, `${mark}${turn}`);
  });
  return copy;
}

function apply(resume: Resume, { kind, spot, item }: Edit, word: string): void {
  const { texts, lists } = spotsOf(resume);
  const text = texts[spot % Math.max(texts.length, 1)];
  const items = lists[spot % Math.max(lists.length, 1)];
  if (kind === 'write' && text) text.write(word);
  if (!items || kind === 'write') return;
  const at = item % Math.max(items.length, 1);
  if (kind === 'insert' && items.length > 0) items.splice(at, 0, written(items[at], word));
  if (kind === 'remove') items.splice(at, 1);
  if (kind === 'move') items.push(...items.splice(at, 1));
}

/** An item like another, with words of its own. */
function written(like: unknown, word: string): unknown {
  if (typeof like === 'string') return word;
  const item: unknown = JSON.parse(JSON.stringify(like));
  spotsOf(item).texts.forEach(({ write }, index) => {
    write(`${word}x${index}`);
  });
  return item;
}

const NOT_WORDS: ReadonlySet<string> = new Set(['kind', 'shape', 'lang', 'end', 'start']);

function spotsOf(root: unknown) {
  const texts: { write: (word: string) => void }[] = [];
  const lists: unknown[][] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) lists.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && !NOT_WORDS.has(key))
        texts.push({ write: (word) => Object.assign(value, { [key]: word }) });
      else visit(inner);
    }
  };
  visit(root);
  return { texts, lists };
}

const ownWords = (resume: Resume, mark: string) =>
  wordsWithin(resume)
    .filter((text) => text.startsWith(mark))
    .sort();

describe('three résumés merged', () => {
  it('nothing edited: the new reading', () => {
    fc.assert(
      fc.property(resumes, edits, (base, theirEdits) => {
        const theirs = edited(base, theirEdits, 'THEIRS');
        expect(mergeResumes(base, base, theirs)).toEqual({ resume: theirs, conflicts: [] });
      }),
    );
  });

  it('nothing read otherwise, or just as it was edited: what was edited', () => {
    fc.assert(
      fc.property(resumes, edits, (base, ourEdits) => {
        const ours = edited(base, ourEdits, 'OURS');
        expect(mergeResumes(base, ours, base)).toEqual({ resume: ours, conflicts: [] });
        expect(mergeResumes(base, ours, ours)).toEqual({ resume: ours, conflicts: [] });
      }),
    );
  });

  it('no edit is lost, no word read is lost in silence, and the result is a résumé', () => {
    fc.assert(
      fc.property(resumes, edits, edits, (base, ourEdits, theirEdits) => {
        const ours = edited(base, ourEdits, 'OURS');
        const theirs = edited(base, theirEdits, 'THEIRS');
        const { resume, conflicts } = mergeResumes(base, ours, theirs);
        expect(resumeSchema.safeParse(JSON.parse(JSON.stringify(resume))).success).toBe(true);
        expect(ownWords(resume, 'OURS')).toEqual(ownWords(ours, 'OURS'));
        if (conflicts.length === 0) expect(ownWords(resume, 'THEIRS')).toEqual(ownWords(theirs, 'THEIRS'));
      }),
      { numRuns: 400 },
    );
  });

  it('what was taken out stays out', () => {
    fc.assert(
      fc.property(resumes, fc.nat(), edits, (base, at, theirEdits) => {
        fc.pre(base.sections.length > 0);
        const gone = at % base.sections.length;
        const marked: Resume = JSON.parse(JSON.stringify(base));
        const section = marked.sections[gone];
        if (section)
          Object.assign(section, { title: 'TAKEN OUT', entries: [{ shape: 'prose', text: 'TAKEN OUT' }] });
        const ours = { ...marked, sections: marked.sections.filter((_, index) => index !== gone) };
        const theirs = edited(
          marked,
          theirEdits.filter(({ kind }) => kind === 'move'),
          'THEIRS',
        );
        expect(wordsWithin(mergeResumes(marked, ours, theirs).resume)).not.toContain('TAKEN OUT');
      }),
    );
  });

  it('equality is that of JSON', () => {
    expect(isEqual({ a: undefined, b: [1] }, { b: [1] })).toBe(true);
    expect(isEqual([1, 2], [2, 1])).toBe(false);
    expect(isRecord([])).toBe(false);
  });
});
