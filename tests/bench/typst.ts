/** Typst for the same words: a plain document of the same structure, in the same faces, on the same page. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Flow, FlowParagraph, FlowRun } from '../../shared/flow';

/** Typst's compiler with the faces of a folder and no others. */
export function openTypst(fonts: string): NodeCompiler {
  return NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
}

/** The PDF of a source. Throws when Typst finds fault with it. */
export function typstPdf(typst: NodeCompiler, source: string): Uint8Array {
  return typst.pdf({ mainFileContent: source });
}

/** As a person would write it by hand: looks once at the top, then headings, lists and paragraphs. */
export function typstSource(
  flow: Flow,
  families: { readonly text: string; readonly heading: string },
): string {
  const { paper, margin, lang, title } = flow;
  const paragraphs = flow.columns.flatMap((column) => column.paragraphs);
  return [
    `#set document(title: ${JSON.stringify(title)}, author: ${JSON.stringify(title)}, date: none)`,
    `#set page(width: ${paper.width}pt, height: ${paper.height}pt, margin: (top: ${margin.top}pt, right: ${margin.right}pt, bottom: ${margin.bottom}pt, left: ${margin.left}pt))`,
    `#set text(font: "${families.text}", size: 10pt, lang: ${JSON.stringify(lang.slice(0, 2))}, fallback: true)`,
    '#set par(leading: 4.5pt, spacing: 6pt)',
    '#set list(marker: [•], indent: 0pt, body-indent: 8pt, spacing: 6pt)',
    `#show heading.where(level: 2): it => block(above: 14pt, below: 6pt, stroke: (bottom: 0.5pt), inset: (bottom: 2pt), text(font: "${families.heading}", size: 9pt, it.body))`,
    '#show heading.where(level: 3): it => block(above: 8pt, below: 4pt, text(size: 10pt, it.body))',
    '',
    ...paragraphs.map(markup),
  ].join('\n');
}

function markup({ role, runs, trailing }: FlowParagraph): string {
  const words = inline(runs) + (trailing.length > 0 ? ` #h(1fr) ${inline(trailing)}` : '');
  switch (role) {
    case 'name':
      return `= ${words}\n`;
    case 'heading':
      return `== ${words}\n`;
    case 'entryHead':
      return `=== ${words}\n`;
    case 'bullet':
      return `- ${words}`;
    case 'subBullet':
      return `  - ${words}`;
    default:
      return `\n${words}\n`;
  }
}

function inline(runs: readonly FlowRun[]): string {
  return runs
    .map(({ text, style, href }) => {
      const plain = escaped(text);
      const italic = style.italic ? `#emph[${plain}]` : plain;
      const look = style.bold ? `#strong[${italic}]` : italic;
      return href === undefined ? look : `#link(${JSON.stringify(href)})[${look}]`;
    })
    .join('');
}

/** Every sign that could mean something to Typst stands for itself. */
function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@=+\-/[\]~'"]/g, '\\$&').replaceAll('\n', ' \\ ');
}
