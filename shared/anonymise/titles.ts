import type { Resume } from '../resume';
import type { Theme } from '../theme';
import { anonymise } from './index';
import type { AnonymiseOptions } from './types';

/** A look may name sections anew, and those titles are no part of the résumé. */
export function anonymousTheme(theme: Theme, resume: Resume, options: AnonymiseOptions): Theme {
  const { titles } = theme;
  if (!titles) return theme;
  const named = Object.entries(titles);
  const asSections = named.map(([, title]) => ({ kind: 'custom' as const, title: title ?? '', entries: [] }));
  const { sections } = anonymise(
    { ...resume, sections: [...resume.sections, ...asSections] },
    options,
  ).resume;
  const said = sections.slice(sections.length - named.length);
  // A title of which nothing is left gives way to the résumé's own.
  const left = named.flatMap(([kind], index) => (said[index]?.title ? [[kind, said[index].title]] : []));
  return { ...theme, titles: Object.fromEntries(left) };
}
