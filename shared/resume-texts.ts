/** The words of a résumé, field by field, in the order of the form. */
import type { Entry, Highlight, Resume, Rich } from './resume';

export interface ResumeText {
  /** JSON pointer of the string. */
  readonly at: string;
  readonly text: Rich;
  /** Whether stars and brackets in it are markup (inline.ts). */
  readonly rich: boolean;
}

/** Every string that a person wrote; not pictures, kinds and shapes, nor dates that were understood. */
export function resumeTexts({ basics, sections }: Resume): ResumeText[] {
  const { profiles, details, location = {}, name, label, email, phone, url } = basics;
  return [
    ...plain('/basics', { name, label, email, phone, url }),
    ...plain('/basics/location', location),
    ...profiles.flatMap((profile, index) => plain(`/basics/profiles/${index}`, profile)),
    ...details.flatMap((detail, index) => [
      ...plain(`/basics/details/${index}`, { label: detail.label }),
      ...rich(`/basics/details/${index}`, { value: detail.value }),
    ]),
    ...sections.flatMap(({ title, entries }, index) => [
      ...plain(`/sections/${index}`, { title }),
      ...entries.flatMap((entry, at) => entryTexts(entry, `/sections/${index}/entries/${at}`)),
    ]),
  ];
}

function entryTexts(entry: Entry, at: string): ResumeText[] {
  switch (entry.shape) {
    case 'dated': {
      const { organization, title, area, place, url, score, summary, dates } = entry;
      const unread = dates?.start === undefined && dates?.end === undefined ? dates?.text : undefined;
      return [
        ...rich(at, { organization, title, area }),
        ...plain(at, { place, url, score }),
        ...plain(`${at}/dates`, { text: unread }),
        ...rich(at, { summary }),
        ...highlightTexts(entry.highlights, `${at}/highlights`),
        ...listed(entry.keywords, `${at}/keywords`),
      ];
    }
    case 'keyed': {
      const { name, level, summary } = entry;
      return [
        ...rich(at, { name }),
        ...plain(at, { level }),
        ...listed(entry.keywords, `${at}/keywords`),
        ...rich(at, { summary }),
      ];
    }
    case 'list':
      return highlightTexts(entry.items, `${at}/items`);
    case 'prose':
      return rich(at, { text: entry.text });
  }
}

/** Items at every depth, each before its own. */
export function highlightTexts(items: readonly Highlight[], list: string): ResumeText[] {
  return items.flatMap(({ text, children = [] }, index) => [
    ...rich(`${list}/${index}`, { text }),
    ...highlightTexts(children, `${list}/${index}/children`),
  ]);
}

type Fields = Readonly<Record<string, string | undefined>>;

function plain(at: string, fields: object): ResumeText[] {
  return present(at, fields as Fields, false);
}

function rich(at: string, fields: Fields): ResumeText[] {
  return present(at, fields, true);
}

function present(at: string, fields: Fields, isRich: boolean): ResumeText[] {
  return Object.entries(fields).flatMap(([key, text]) =>
    text ? [{ at: `${at}/${key}`, text, rich: isRich }] : [],
  );
}

function listed(words: readonly string[], list: string): ResumeText[] {
  return words.flatMap((text, index) => (text ? [{ at: `${list}/${index}`, text, rich: false }] : []));
}
