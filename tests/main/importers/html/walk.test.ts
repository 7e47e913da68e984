import { describe, expect, it } from 'vitest';
import { parseHtmlFragment } from '../../../../main/importers/html/tree';
import { walkHtml } from '../../../../main/importers/html/walk';
import { blockText } from '../../../../shared/blocks';

const walk = (html: string) => walkHtml(parseHtmlFragment(html), { tabs: false });
const texts = (html: string) => walk(html).blocks.map((block) => `${block.kind}: ${blockText(block)}`);

describe('lists', () => {
  it('adds the further paragraphs of an item to it, and keeps those after its list behind the list', () => {
    expect(texts('<ul><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul></li></ul>')).toEqual([
      'listItem: a\nb',
      'listItem: c',
      'listItem: d',
    ]);
    expect(texts('<ul><li>c<ul><li>d</li></ul>e</li></ul>').slice(-1)).toEqual(['paragraph: e']);
  });

  it('reads an item with a heading as the section it is, its list from depth 0', () => {
    const { blocks } = walk('<ul><li><h3>Job</h3><p>Town</p><ul><li>did</li></ul></li></ul>');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'listItem']);
    expect(blocks[2]).toMatchObject({ depth: 0 });
  });

  it('makes items of lines that begin with a typed bullet', () => {
    expect(texts('<p>Did:<br>• one<br>• two</p>')).toEqual([
      'paragraph: Did:',
      'listItem: one',
      'listItem: two',
    ]);
  });
});

describe('tables', () => {
  it('reads a sidebar that goes on from row to row to its end before the text beside it', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const first = row('<h1>Skills</h1><p>Gilding</p>', '<h1>Work</h1><p>Blue Barn</p>');
    expect(texts(`<table>${first}${row('<p>Graining</p>', '<p>Red Barn</p>')}</table>`)).toEqual([
      'heading: Skills',
      'paragraph: Gilding',
      'paragraph: Graining',
      'heading: Work',
      'paragraph: Blue Barn',
      'paragraph: Red Barn',
    ]);
    const titled = row('<h1>Work</h1>', '<p>Blue Barn</p>') + row('<h1>School</h1>', '<p>Graz</p>');
    expect(texts(`<table>${titled}</table>`)).toEqual([
      'heading: Work',
      'paragraph: Blue Barn',
      'heading: School',
      'paragraph: Graz',
    ]);
  });

  it('makes rows of data and reads layout as what it holds', () => {
    expect(texts('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toEqual([
      'tableRow: a\tb',
      'tableRow: c\td',
    ]);
    expect(texts('<table><tr><td><h2>a</h2></td><td><p>b</p><p>c</p></td></tr></table>')).toEqual([
      'heading: a',
      'paragraph: b',
      'paragraph: c',
    ]);
  });
});

describe('words that only a style sheet parts', () => {
  it('puts a wide gap between the pieces of a box', () => {
    expect(texts('<div><span>Engineer</span><span>2019</span></div>')).toEqual(['paragraph: Engineer\t2019']);
    expect(texts('<p>In <b>bo</b>ld and <i>ita</i>lic</p>')).toEqual(['paragraph: In bold and italic']);
    expect(texts('<p><span>Java</span><span>Script</span></p>')).toEqual(['paragraph: JavaScript']);
  });

  it('keeps a range of dates on one line', () => {
    expect(texts('<div><div>May 2019</div> – <div>June 2021</div></div>')).toEqual([
      'paragraph: May 2019 – June 2021',
    ]);
  });
});

describe('what is not of the text', () => {
  it('sets navigation and hidden words aside, but not the links of a contact line', () => {
    const { blocks, aside } = walk(
      '<ul><li><a href="#a">Work</a></li><li><a href="#b">Skills</a></li></ul><nav><a href="mailto:a@b.example">a@b.example</a></nav><p style="display:none">x</p>',
    );
    expect(blocks.map(blockText)).toEqual(['a@b.example']);
    expect(aside.map(({ text }) => text)).toEqual(['Work Skills', 'x']);
  });

  it('lets a picture speak where it is all there is of a link or a heading', () => {
    expect(texts('<h1><img alt="Ada Byron"></h1><a href="/x"><img alt="Git"></a>')).toEqual([
      'heading: Ada Byron',
      'paragraph: Git',
    ]);
    expect(walk('<p><img alt="A portrait"></p>').aside).toEqual([{ text: 'A portrait', line: 1 }]);
  });
});
