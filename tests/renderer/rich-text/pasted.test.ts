import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DomNode, linesOfHtml, linesOfText, type PastedLine } from '../../../renderer/rich-text/pasted';
import { writeInline } from '../../../shared/inline';

const bodyOf = (html: string) =>
  new DOMParser().parseFromString(`<body>${html}</body>`, 'text/xml').documentElement as unknown as DomNode;
const rich = (html: string) => linesOfHtml(bodyOf(html)).map(({ runs }) => writeInline(runs));
/** With a sign before each point. */
const signed = (lines: readonly PastedLine[]) =>
  lines.map(({ runs, isPoint }) => `${isPoint ? '- ' : ''}${writeInline(runs)}`);

describe('what is pasted', () => {
  it('keeps bold, italic and links, and nothing else of its looks', () => {
    expect(
      rich(
        '<p style="color:red;font-size:40px">Ran <b>nine</b> <span style="font-style:italic">quiet</span> <a href="https://example.org" onclick="x()">yards</a></p>',
      ),
    ).toEqual(['Ran **nine** *quiet* [yards](https://example.org)']);
    expect(rich('<p><a href="file:///etc/passwd">a</a> <a href="#x">b</a></p>')).toEqual(['a b']);
    expect(rich('<h2>Big</h2><u>under</u><style>p{}</style><script>x()</script>')).toEqual(['Big', 'under']);
  });

  it('of Word is lines without the signs of its lists', () => {
    const word = `<p class="MsoListParagraph"><span style='mso-list:Ignore'>·<span>      </span></span>Tuned
      bells</p><p class="MsoListParagraph"><span style="font-weight:bold">Cast</span> them</p>`;
    expect(rich(word)).toEqual(['Tuned bells', '**Cast** them']);
  });

  it('of a browser’s documents is not bold because all of it is wrapped in what says so', () => {
    const copied =
      '<b style="font-weight:normal"><ul><li><span style="font-weight:400">Plain</span></li><li><span style="font-weight:700">Strong</span></li></ul></b>';
    expect(rich(copied)).toEqual(['Plain', '**Strong**']);
  });

  it('as text is its lines, without bullets', () => {
    const lines = linesOfText('• One *star*\r\n\n  - Two\n3. Three – four').map(({ runs }) =>
      writeInline(runs),
    );
    expect(lines).toEqual([String.raw`One \*star\*`, 'Two', '3. Three – four']);
  });

  it('is known as points of a list by elements, by what Word says, and by signs', () => {
    const html = `<p>Before</p><ul><li><p>One</p></li><li>Two</li></ul>
      <p style="mso-list:l0 level1 lfo1">Three</p><p><span style="mso-list:Ignore">·</span>Four</p>
      <p>• Five</p><p>After – all</p>`;
    expect(signed(linesOfHtml(bodyOf(html)))).toEqual([
      'Before',
      '- One',
      '- Two',
      '- Three',
      '- Four',
      '- Five',
      'After – all',
    ]);
    expect(signed(linesOfText('Before\n\t• One\n* Two\nAfter'))).toEqual([
      'Before',
      '- One',
      '- Two',
      'After',
    ]);
  });

  it('loses no word of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        const found = linesOfText(words.join('\n')).flatMap(({ runs }) => runs.map(({ text }) => text));
        expect(found).toEqual(words);
      }),
    );
  });
});
