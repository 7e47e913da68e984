/** Plain text, one paragraph a line, for pasting into forms. */
import type { Exporter } from '../../shared/exporter';
import type { FlowParagraph, FlowRun } from '../../shared/flow';
import { paragraphsOf } from './paragraphs';

export const textExporter: Exporter = {
  id: 'txt',
  title: 'Plain text',
  extension: 'txt',
  async write({ layout }) {
    const lines: string[] = [];
    for (const paragraph of paragraphsOf(layout.flow)) {
      if ((paragraph.role === 'heading' || paragraph.role === 'entryHead') && lines.length > 0)
        lines.push('');
      lines.push(line(paragraph));
    }
    return new TextEncoder().encode(`${lines.join('\n')}\n`);
  },
};

function line(paragraph: FlowParagraph): string {
  const lead = paragraph.role === 'bullet' ? '• ' : paragraph.role === 'subBullet' ? '  – ' : '';
  const words = [text(paragraph.runs), text(paragraph.trailing)].filter((part) => part !== '').join('\t');
  return lead + words;
}

function text(runs: readonly FlowRun[]): string {
  return runs.map((run) => run.text).join('');
}
