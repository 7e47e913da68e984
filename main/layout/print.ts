/** Pages as text that a person can read and compare: one line for each line, in twips. */
import type { Layout, Line, Piece, PlacedBlock } from '../../shared/pages';

export function printLayout({ pages, notes }: Layout): string {
  const out: string[] = [];
  for (const page of pages) {
    out.push(`page ${page.number}  ${page.width} × ${page.height}`);
    if (page.band) out.push(`  band  ${page.band.width} × ${page.band.height}  fill ${page.band.fill}`);
    for (const { id, x, top, width, height, fill, blocks } of page.columns) {
      out.push(`  ${id}  at ${x},${top}  ${width} × ${height}${fill ? `  fill ${fill}` : ''}`);
      for (const block of blocks) out.push(...printBlock(block));
    }
    for (const { place, baseline, pieces } of page.running ?? [])
      out.push(`  ${place}`, `    ${baseline}  ${printPieces(pieces)}`);
  }
  for (const note of notes) out.push(JSON.stringify(note));
  return `${out.join('\n')}\n`;
}

function printBlock(block: PlacedBlock): string[] {
  const { paragraph, top, height, after, x, measure, nudge, hardBreaks, trailingPlace, marker } = block;
  const facts = [
    `${paragraph.role}  at ${x},${top}  ${measure} × ${height}  after ${after}`,
    ...(nudge ? [`nudge ${nudge}`] : []),
    ...(hardBreaks ? ['hard breaks'] : []),
    ...(trailingPlace === 'none' ? [] : [`trailing ${trailingPlace}`]),
    ...(paragraph.keepWithNext ? ['keep'] : []),
    ...(marker ? [`marker “${marker.text}” at ${round(marker.x)}`] : []),
  ];
  const drawn = block.boxes.map((box) => `      box at ${box.x},${box.y}  ${box.width} × ${box.height}`);
  return [`    ${facts.join('  ')}`, ...block.lines.map(printLine), ...drawn];
}

function printLine({ baseline, start, end, pieces }: Line): string {
  return `      ${baseline} [${start}–${end}]  ${printPieces(pieces)}`;
}

function printPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, x, face, size }) => `${round(x)} ${face} ${size} “${text}”`).join('  ');
}

function round(twips: number): number {
  return Math.round(twips * 10) / 10;
}
