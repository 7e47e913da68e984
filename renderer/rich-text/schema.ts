/**
 * `Rich` text as ProseMirror holds it: one line of words with marks, whose positions are those of the plain
 * text in UTF-16 units. What is kept stays inline Markdown (shared/inline.ts); nothing here knows its signs.
 */
import { type Mark, type Node, Schema } from 'prosemirror-model';
import type { Run } from '../../shared/blocks';
import { parseInline, writeInline } from '../../shared/inline';
import type { Rich } from '../../shared/resume';

export const schema = new Schema({
  nodes: {
    // Wanted line ends are characters like any other, as they are in what is kept.
    doc: { content: 'text*', marks: '_', whitespace: 'pre' },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      // What is typed behind a link is not part of it.
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') ?? '' }) }],
      toDOM: ({ attrs }) => ['a', { href: String(attrs.href), title: String(attrs.href) }, 0],
    },
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

export function docOf(rich: Rich): Node {
  return schema.node('doc', null, nodesOf(parseInline(rich)));
}

export function richOf(doc: Node): Rich {
  return writeInline(runsOf(doc));
}

export function nodesOf(runs: readonly Run[]): Node[] {
  return runs.filter(({ text }) => text !== '').map((run) => schema.text(run.text, marksOf(run)));
}

export function runsOf(doc: Node): Run[] {
  const runs: Run[] = [];
  doc.forEach(({ text = '', marks }) => {
    const has = (name: string) => marks.some(({ type }) => type.name === name);
    const href: unknown = marks.find(({ type }) => type.name === 'link')?.attrs.href;
    runs.push({
      text,
      ...(has('bold') && { bold: true }),
      ...(has('italic') && { italic: true }),
      ...(typeof href === 'string' && href !== '' && { href }),
    });
  });
  return runs;
}

function marksOf({ bold, italic, href }: Run): Mark[] {
  const { marks } = schema;
  return [
    ...(href ? [marks.link.create({ href })] : []),
    ...(bold ? [marks.bold.create()] : []),
    ...(italic ? [marks.italic.create()] : []),
  ];
}
