/** Invented people and stores to try things on. */

import { createActions } from '../../renderer/store/actions';
import { createAppStore } from '../../renderer/store/store';
import type { Opened } from '../../shared/ipc/contract';
import type { PreviewPage, PreviewText } from '../../shared/preview';
import type { Resume, Unplaced } from '../../shared/resume';
import type { Source, Stretch } from '../../shared/source';

export const MIRA: Resume = {
  lang: 'en',
  basics: {
    name: 'Mira Osgood',
    email: 'mira@example.org',
    location: { city: 'Utrecht' },
    profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/mira-example' }],
    details: [],
  },
  sections: [
    { kind: 'summary', title: 'Summary', entries: [{ shape: 'prose', text: 'Keeps **old** clocks going.' }] },
    {
      kind: 'work',
      title: 'Work',
      entries: [
        {
          shape: 'dated',
          organization: 'Clock House',
          title: 'Repairer',
          dates: { start: { year: 2016, month: 6 }, end: 'present' },
          highlights: [{ text: 'Tower clocks' }, { text: 'Pocket watches', children: [{ text: 'Swiss' }] }],
          keywords: [],
        },
        { shape: 'dated', organization: 'Bell Foundry', highlights: [], keywords: ['bronze'] },
      ],
    },
    {
      kind: 'skills',
      title: 'Skills',
      entries: [
        { shape: 'keyed', name: 'Bench', keywords: ['filing', 'turning'] },
        { shape: 'list', items: [{ text: 'Patience' }] },
      ],
    },
  ],
};

/** A line of MIRA's file that has no place in her résumé. */
export const FAX: Unplaced = { text: 'Fax: *none*', line: 7 };

export function openedFile(name: string, resume: Resume = MIRA, source?: Source): Opened {
  const imported = { resume, unplaced: [FAX], notes: [], source };
  return {
    ok: true,
    name,
    path: `/cvs/${name}`,
    key: name.replace(/\W/g, '-'),
    imported: JSON.parse(JSON.stringify(imported)),
  };
}

/** A source in which every string of the résumé is a line of its own. */
export function sourceOf(resume: Resume): Source {
  const lines: Source['lines'][number][] = [];
  const origins: Record<string, Stretch[]> = {};
  const visit = (value: unknown, pointer: string) => {
    if (typeof value === 'string') {
      origins[pointer] = [{ line: lines.length, from: 0, to: value.length }];
      lines.push({ text: value, line: lines.length + 1, kind: 'paragraph' });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key}`);
  };
  visit(resume, '');
  return { lines, origins };
}

/** A store with one document on the desk, `d1`. */
export function desk(...opened: readonly (string | { readonly source: Source })[]) {
  const store = createAppStore({ templateId: 'meridian', paper: 'a4' });
  const actions = createActions(store);
  const files = opened.length > 0 ? opened : ['mira.docx'];
  actions.addOpened(
    files.map((file) =>
      typeof file === 'string' ? openedFile(file) : openedFile('mira.docx', MIRA, file.source),
    ),
  );
  const document = (id = 'd1') => {
    const found = store.getState().documents.find((one) => one.id === id);
    if (!found) throw new Error(`no document ${id}`);
    return found;
  };
  return { store, actions, document, content: (id = 'd1') => document(id).content };
}

export function pageOf(texts: readonly (Partial<PreviewText> & { readonly text: string })[]): PreviewPage {
  return {
    number: 1,
    width: 11906,
    height: 16838,
    boxes: [],
    texts: texts.map((text) => ({
      x: 1000,
      width: 2000,
      baseline: 1200,
      top: 1000,
      leading: 280,
      face: 'Some-Regular',
      size: 200,
      color: '#111111',
      tracking: 0,
      ...text,
    })),
  };
}
