import { describe, expect, it } from 'vitest';
import type { Resume, SectionKind } from '../../../shared/resume';
import { TITLE_LANGUAGES, titlesIn } from '../../../shared/sections/in-language';
import { SECTIONS } from '../../../shared/sections/registry';

const resume = (...sections: (readonly [SectionKind, string])[]): Resume => ({
  basics: { profiles: [], details: [] },
  sections: sections.map(([kind, title]) => ({ kind, title, entries: [] })),
});

describe('the titles of a résumé in another language', () => {
  it('are those that are usual in it', () => {
    expect(titlesIn(resume(['work', 'Experience'], ['skills', 'SKILLS']), 'de-AT')).toEqual([
      { at: '/sections/0/title', title: 'Berufserfahrung' },
      { at: '/sections/1/title', title: 'KENNTNISSE' },
    ]);
    expect(titlesIn(resume(['education', 'Ausbildung:']), 'vi')).toEqual([
      { at: '/sections/0/title', title: 'Học vấn' },
    ]);
  });

  it('stay where the person thought of them, and where nothing is known', () => {
    const own = resume(['work', 'Where I ground rye'], ['custom', 'Knots'], ['work', 'Experience']);
    expect(titlesIn(own, 'fr').map(({ at }) => at)).toEqual(['/sections/2/title']);
    expect(titlesIn(own, 'tlh')).toEqual([]);
  });

  it('lead from any language to any other and back', () => {
    const kinds = SECTIONS.map(({ kind }) => kind).filter((kind) => kind !== 'custom');
    for (const from of TITLE_LANGUAGES)
      for (const to of TITLE_LANGUAGES) {
        const one = resume(...kinds.map((kind) => [kind, titleOf(kind, from)] as const));
        const said = new Map(titlesIn(one, to).map(({ at, title }) => [at, title]));
        const titles = one.sections.map(({ title }, index) => said.get(`/sections/${index}/title`) ?? title);
        expect(titles).toEqual(kinds.map((kind) => titleOf(kind, to)));
      }
  });
});

function titleOf(kind: SectionKind, lang: string): string {
  return SECTIONS.find((row) => row.kind === kind)?.titles[lang] ?? '';
}
