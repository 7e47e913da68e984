/** YAMLResume (yamlresume.dev, “Schema”): JSON Resume under `content`, with texts as Markdown lists. */
import { withDates } from './dates';
import type { Dialect } from './dialect';
import { listItems } from './html-text';
import { isObject, type Loose, object, objects, renamed, text, without } from './loose';

export const yamlResumeDialect: Dialect = {
  title: 'YAMLResume',
  recognises: (data) => isObject(data.content) && isObject(data.content.basics),
  toJsonResume: (data) => {
    const content = object(data.content);
    const basics = renamed(object(content.basics), { headline: 'label' });
    const { country, ...location } = object(content.location);
    const region = [text(location.region), text(country)].filter(Boolean).join(', ');
    const rest = without(content, 'basics', 'location', 'profiles');
    const arrays = Object.entries(rest).map(([key, value]) => [
      key,
      Array.isArray(value) ? objects(value).map((item) => readItem(item, key)) : value,
    ]);
    const summary = listItems(text(basics.summary))?.join('\n\n') ?? text(basics.summary);
    return {
      basics: {
        ...basics,
        summary,
        location: { ...location, ...(region && { region }) },
        profiles: content.profiles,
      },
      ...Object.fromEntries(arrays),
    };
  },
};

/** Keys of JSON Resume's single dates. */
const ONE_DATE: Readonly<Record<string, string>> = {
  publications: 'releaseDate',
  awards: 'date',
  certificates: 'date',
};

function readItem(item: Loose, key: string): Loose {
  const dated = withDates(item, 'startDate', 'endDate', ONE_DATE[key]);
  const words = text(dated.summary);
  const bullets = listItems(words);
  // Words in a list are what the entry says point by point.
  return bullets ? { ...without(dated, 'summary'), highlights: bullets } : dated;
}
