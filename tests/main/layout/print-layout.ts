/** Pages as text that a person can read and compare: one line for each line, in twips. */
import type { Layout, Line, Piece, PlacedBlock, PlacedPicture } from '../../../shared/pages';

export function printLayout({ pages, notes }: Layout): string {
  const out: string[] = [];
  for (const page of pages) {
    out.push(`page ${page.number}  ${page.width} × ${page.height}`);
    if (page.band) out.push(`  band  ${page.band.width} × ${page.band.height}  fill ${page.band.fill}`);
    for (const { id, x, top, width, height, fill, blocks } of page.columns) {
      out.push(`  ${id}  at ${x},${top}  ${width} × ${height}${fill ? `  fill ${fill}` : ''}`);
      for (const block of blocks) out.push(...printBlock(block));
    }
    for (const { place, lines, logo, rule } of page.running ?? []) {
      out.push(`  ${place}`, ...lines.map((line) => `    ${line.baseline}  ${printPieces(line.pieces)}`));
      if (logo) out.push(printPicture(logo));
      if (rule) out.push(`      rule at ${rule.x},${rule.y}  ${rule.width} × ${rule.height}`);
    }
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
  if (block.picture) drawn.push(printPicture(block.picture));
  return [`    ${facts.join('  ')}`, ...block.lines.map(printLine), ...drawn];
}

function printPicture({ x, y, width, height, crop }: PlacedPicture): string {
  const cut = [crop.sides, crop.ends].map((part) => part.toFixed(3)).join(' ');
  return `      picture at ${x},${y}  ${width} × ${height}  cut ${cut}`;
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
