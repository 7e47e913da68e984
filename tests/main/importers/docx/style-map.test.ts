import { expect, it } from 'vitest';
import { styleMap } from '../../../../main/importers/docx/style-map';

it('says only what the document uses', () => {
  const bare = styleMap({ sizes: new Set(), paragraphs: new Set(), listDepth: 0 });
  const used = styleMap({ sizes: new Set([21]), paragraphs: new Set(['Heading2', 'title']), listDepth: 2 });
  expect(used.filter((rule) => !bare.includes(rule))).toEqual([
    "r.galley-size-21 => font[style='font-size:10.5pt']",
    "p[style-name='Title'] => h1:fresh",
    'p.Heading2 => h2:fresh',
    'p:unordered-list(1) => ul > li:fresh',
    'p:ordered-list(1) => ol > li:fresh',
    'p:unordered-list(2) => ul|ol > li > ul > li:fresh',
    'p:ordered-list(2) => ul|ol > li > ol > li:fresh',
  ]);
});

it('goes no deeper than lists are told apart', () => {
  const deep = styleMap({ sizes: new Set(), paragraphs: new Set(), listDepth: Number.POSITIVE_INFINITY });
  expect(deep.filter((rule) => rule.includes('-list(')).length).toBe(10);
});
