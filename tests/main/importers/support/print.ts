import type { ReadDocument } from '../../../../main/importers/index';
import type { Block, Run } from '../../../../shared/blocks';
import { writeInline } from '../../../../shared/inline';

/** A reading as text that a person can check: one block a line, ⏎ for a line end inside it, ⇥ for a gap. */
export function printReading(reading: ReadDocument): string {
  const aside = (reading.aside ?? []).map(({ line, text }) => `${String(line).padStart(3)}  ${text}`);
  const below = aside.length > 0 ? ['', 'aside', ...aside] : [];
  if (reading.kind === 'resume')
    return [reading.format, JSON.stringify(reading.resume, null, 2), ...below, ''].join('\n');
  const head = [
    `format ${reading.format}`,
    ...(reading.lang ? [`lang ${reading.lang}`] : []),
    ...reading.notes.map((note) => `note ${JSON.stringify(note)}`),
  ];
  const blocks = reading.blocks.map(printBlock);
  return [...head, '', ...blocks, ...below, ''].join('\n');
}

function printBlock(block: Block): string {
  const hints = block.hints
    ? `  ${JSON.stringify(block.hints).replace(/[{}"]/g, '').replace('ruleAbove:true', 'ruleAbove')}`
    : '';
  const words = block.kind === 'tableRow' ? block.cells.map(printRuns).join(' | ') : printRuns(block.runs);
  return `${String(block.source.line).padStart(3)}  ${kindOf(block).padEnd(11)}${words}${hints}`;
}

function kindOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}`;
    case 'listItem':
      return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'}`;
    case 'tableRow':
      return block.header ? 'header row' : 'row';
    case 'paragraph':
      return 'paragraph';
  }
}

function printRuns(runs: readonly Run[]): string {
  return writeInline(runs).replace(/\n/g, '⏎').replace(/\t/g, '⇥');
}
