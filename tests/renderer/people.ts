/** Invented people and stores to try things on. */

import { createActions, createAppStore } from '../../renderer/store/store';
import type { Opened } from '../../shared/ipc/contract';
import type { PreviewPage, PreviewText } from '../../shared/preview';
import type { Resume } from '../../shared/resume';

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

export function openedFile(name: string, resume: Resume = MIRA): Opened {
  return {
    ok: true,
    name,
    path: `/cvs/${name}`,
    imported: JSON.parse(JSON.stringify({ resume, unplaced: [{ text: 'Fax: *none*', line: 7 }], notes: [] })),
  };
}

/** A store with one document on the desk, `d1`. */
export function desk(...names: readonly string[]) {
  const store = createAppStore({ templateId: 'meridian', paper: 'a4' });
  const actions = createActions(store);
  actions.addOpened((names.length > 0 ? names : ['mira.docx']).map((name) => openedFile(name)));
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
