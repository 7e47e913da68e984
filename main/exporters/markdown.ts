/**
 * Markdown (CommonMark) from the pages' own paragraphs: what the template says once, in its order and
 * its words, so that the text file and the printed page never tell two stories.
 */
import type { Exporter } from '../../shared/exporter';
import type { FlowParagraph, FlowRun, ParagraphRole } from '../../shared/flow';
import { paragraphsOf } from './paragraphs';

const HEADINGS: Partial<Record<ParagraphRole, string>> = { name: '# ', heading: '## ', entryHead: '### ' };

export const markdownExporter: Exporter = {
  id: 'md',
  title: 'Markdown',
  extension: 'md',
  async write({ layout }) {
    const parts: string[] = [];
    let last: FlowParagraph | undefined;
    for (const paragraph of paragraphsOf(layout.flow)) {
      const tight = last !== undefined && isItem(last) && isItem(paragraph);
      parts.push(last === undefined ? '' : tight ? '\n' : '\n\n', markdown(paragraph));
      last = paragraph;
    }
    return new TextEncoder().encode(`${parts.join('')}\n`);
  },
};

function isItem(paragraph: FlowParagraph): boolean {
  return paragraph.role === 'bullet' || paragraph.role === 'subBullet';
}

function markdown(paragraph: FlowParagraph): string {
  const heading = HEADINGS[paragraph.role];
  // A heading is bold by being one; its runs' weight would only add marks.
  const words = paragraph.runs.map((run) => dress(run, heading === undefined)).join('');
  const trailing = paragraph.trailing.map((run) => dress(run, false)).join('');
  const line = trailing === '' ? words : words === '' ? trailing : `${words} | ${trailing}`;
  if (heading !== undefined) return heading + line.replace(/\n/g, ' ');
  const lead = paragraph.role === 'bullet' ? '- ' : paragraph.role === 'subBullet' ? '  - ' : '';
  const indent = ' '.repeat(lead.length);
  return lead + line.replace(/\n/g, `  \n${indent}`);
}

function dress(run: FlowRun, marks: boolean): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (words === '') return run.text;
  const mark = marks ? (run.style.bold ? '**' : '') + (run.style.italic ? '*' : '') : '';
  // Only what would be read as markup is escaped, and a line start that would open a block.
  const escaped = words
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])(?=\s)/gm, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
  const dressed = mark + escaped + [...mark].reverse().join('');
  return before + (run.href ? `[${dressed}](${run.href})` : dressed) + after;
}
