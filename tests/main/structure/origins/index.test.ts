import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../../main/pipeline';
import { CORPUS, FIXTURES, filesIn, open } from '../../importers/support/files';
import { structure } from '../blocks';
import { bySense, checkOrigins } from './law';

const FORMATS = ['md', 'txt', 'html', 'docx', 'odt', 'fodt', 'rtf', 'doc', 'pdf', 'json', 'yaml'];
const files = [
  ...filesIn(FIXTURES, ...FORMATS),
  ...filesIn('../shared/seeds', 'txt'),
  ...['rendered', 'gold', 'wild/md', 'wild/txt', 'wild/html'].flatMap((folder) =>
    filesIn(join(CORPUS, folder), ...FORMATS),
  ),
];

describe('the words of every string are the words of its origin', () => {
  it.each(files.map((path) => [basename(path), path]))('%s', async (_, path) => {
    const { resume, source } = await importDocument(open(path));
    expect(source).toBeDefined();
    if (!source) return;
    checkOrigins(resume, source);
    // Of a document only the names of networks are ours; of data the usual titles of sections, too.
    const ours = /\.(?:json|yaml)$/.test(path) ? /\/(?:network|title)$/ : /\/network$/;
    expect(bySense(resume, source).filter((pointer) => !ours.test(pointer))).toEqual([]);
  });
});

/** What a string was made of, with its line. */
function told(text: string): (pointer: string) => string {
  const { source } = structure(text);
  return (pointer) =>
    (source?.origins[pointer] ?? [])
      .map(({ line, from, to }) => {
        const own = source?.lines[line];
        return `${own?.line} ${own?.text.slice(from, to)}`;
      })
      .join(' + ');
}

describe('words that stand in the source more than once', () => {
  const of = told(
    [
      'h1 Ada Rua',
      'p Berlin · ada@rua.example',
      'h2 Experience',
      'p **Painter**, Blue Barn⏎Berlin⏎2019 – 2021',
      'i0 Painted all of Berlin.',
      'p **Painter**, Red Shed⏎Berlin⏎2016 – 2019',
      'i0 Painted sheds in 2016 – 2019 only.',
      'h2 Skills',
      'i0 Painting: oil, Berlin blue',
    ].join('\n'),
  );

  it('are told by the rest of their entry', () => {
    expect(of('/sections/0/entries/0/title')).toBe('4 Painter');
    expect(of('/sections/0/entries/0/place')).toBe('5 Berlin');
    expect(of('/sections/0/entries/1/title')).toBe('6 Painter');
    expect(of('/sections/0/entries/1/place')).toBe('7 Berlin');
    expect(of('/basics/location/city')).toBe('2 Berlin');
    expect(of('/sections/1/entries/0/keywords/1')).toBe('9 Berlin blue');
  });

  it('dates point at their two ends', () => {
    expect(of('/sections/0/entries/1/dates/text')).toBe('8 2016 – 2019');
    expect(of('/sections/0/entries/1/dates/start')).toBe('8 2016');
    expect(of('/sections/0/entries/1/dates/end')).toBe('8 2019');
  });
});

it('words of the target of a link are told by the link', () => {
  const { source, resume } = structure(
    'h1 Ada Rua\np [Me elsewhere](https://github.com/adarua) · ada@rua.example',
  );
  expect(resume.basics.profiles[0]?.url).toBe('https://github.com/adarua');
  expect(source?.origins['/basics/profiles/0/url']).toEqual([{ line: 1, from: 0, to: 12, via: 'link' }]);
});

it('lines keep what was set aside, behind their page', () => {
  const { source } = structure('h1 Ada Rua\np Painter', { aside: [{ text: 'Page 1 of 2', line: 9 }] });
  expect(source?.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'heading Ada Rua',
    'paragraph Painter',
    'aside Page 1 of 2',
  ]);
});
