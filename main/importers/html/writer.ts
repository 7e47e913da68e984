/**
 * Gathers pieces of text into blocks, in the order of the document. Every `li` comes with a frame object
 * of its own, by which its later paragraphs are known.
 */
import type { Block, Hints, Run } from '../../../shared/blocks';
import type { Unplaced } from '../../../shared/resume';
import { type Frame, PARAGRAPH } from '../frame';
import { isDrawnRule, isSeparator } from '../marks';
import { type Dress, hasWords, joinRuns, paragraphsOf } from '../runs';
import { splitTypedBullets, withoutBullet } from './typed-bullets';

export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly aside: Unplaced[] = [];
  private pieces: Run[] = [];
  private line = 0;
  private ruleAbove = false;
  /** Letters of the block at hand by their size in points. */
  private readonly sizes = new Map<number, number>();
  /** List items that have their first block. */
  private readonly begun = new Set<Frame>();
  /** The frame of the last block. */
  private latest: Frame | undefined;

  write(text: string, dress: Dress, line: number, size?: number): void {
    const { length } = text.trim();
    if (this.line === 0 && length > 0) this.line = line;
    if (size && length > 0) this.sizes.set(size, (this.sizes.get(size) ?? 0) + length);
    this.pieces.push({ ...dress, text });
  }

  rule(): void {
    this.ruleAbove = true;
  }

  setAside(text: string, line: number): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (hasWords(words)) this.aside.push({ text: words, line });
  }

  endBlock(frame: Frame): void {
    const paragraphs = paragraphsOf(this.pieces);
    const line = this.line || 1;
    this.pieces = [];
    this.line = 0;
    for (const runs of paragraphs) this.paragraph(frame, runs, line);
    this.sizes.clear();
  }

  row(cells: readonly (readonly Run[])[], header: boolean, line: number): void {
    this.latest = undefined;
    this.blocks.push({ kind: 'tableRow', header, cells, source: { line }, ...this.takeHints() });
  }

  private paragraph(frame: Frame, runs: readonly Run[], line: number): void {
    const text = runs.map((run) => run.text).join('');
    if (isDrawnRule(text)) this.rule();
    else if (isSeparator(text)) return;
    else if (frame.kind === 'heading') this.push(frame, runs, line);
    else if (frame.kind === 'listItem') this.item(frame, withoutBullet(runs) ?? runs, line);
    else
      for (const part of splitTypedBullets(runs)) {
        const typed: Frame = { kind: 'listItem', depth: 0, ordered: false };
        this.push(part.isItem ? typed : frame, part.runs, line);
      }
  }

  /**
   * A further paragraph of an item is a further line of it. After its nested list it is a paragraph:
   * joined to the item it would jump ahead of the list.
   */
  private item(frame: Frame, runs: readonly Run[], line: number): void {
    const last = this.blocks.at(-1);
    if (!this.begun.has(frame)) this.push(frame, runs, line);
    else if (this.latest === frame && last?.kind === 'listItem')
      this.blocks[this.blocks.length - 1] = { ...last, runs: joinRuns([last.runs, runs], '\n') };
    else this.push(PARAGRAPH, runs, line);
    this.begun.add(frame);
  }

  private push(frame: Frame, runs: readonly Run[], line: number): void {
    this.latest = frame;
    this.blocks.push({ ...frame, runs, source: { line }, ...this.takeHints() });
  }

  private takeHints(): { hints?: Hints } {
    const [size] = [...this.sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
    const ruleAbove = this.ruleAbove;
    this.ruleAbove = false;
    if (!ruleAbove && size === undefined) return {};
    return { hints: { ...(size !== undefined && { size }), ...(ruleAbove && { ruleAbove: true as const }) } };
  }
}
