/**
 * Lines to blocks, in one pass. Lines below each other are one paragraph, each on a line of its own: only
 * a list item is put together again, since its next bullet shows where it ends.
 */
import type { Block, Hints } from '../../../shared/blocks';
import { type Frame, PARAGRAPH } from '../frame';
import { isSeparator } from '../marks';
import { tidyRuns } from '../runs';
import { isHeading, markedHeading } from './headings';
import type { Line } from './lines';
import { continuesItem, wrapWidth } from './wrapping';

/** Height of a line of typewritten text. */
const LINE_POINTS = 12;

export function blocksOf(lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const gatherer = new Gatherer();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const marked = markedHeading(line);
    // A bullet may be cut off from its words, which then stand on the next line.
    const isCutOff = before?.kind === 'bullet' && before.text === '';
    if (line.kind === 'blank') gatherer.blank();
    else if (line.kind === 'rule') gatherer.rule();
    else if (line.kind === 'bullet' && line.text === '') gatherer.end();
    else if (line.kind === 'bullet' || isCutOff) gatherer.item(line);
    else if (marked) gatherer.heading(line, marked.text, marked.level);
    else if (isHeading(line, before, lines[at + 1])) gatherer.heading(line, line.text, 2);
    else if (before && gatherer.openItem && continuesItem(line, before, gatherer.openItem, width))
      gatherer.add(line);
    else gatherer.paragraph(line);
  });
  return gatherer.blocks();
}

/** A block that lines are still added to. */
interface Open {
  readonly frame: Frame;
  readonly first: Line;
  readonly texts: string[];
  readonly hints: Hints;
}

class Gatherer {
  private readonly begun: Open[] = [];
  private open: Open | undefined;
  /** Indents of the bullets that the next bullet may lie below. */
  private readonly indents: number[] = [];
  private blanks = 0;
  private ruleAbove = false;

  /** First line of the list item that a next line may belong to. */
  get openItem(): Line | undefined {
    return this.open?.frame.kind === 'listItem' ? this.open.first : undefined;
  }

  blank(): void {
    this.end();
    this.blanks += 1;
  }

  /** Below a heading a rule is the heading's own. */
  rule(): void {
    this.ruleAbove = this.open?.frame.kind !== 'heading';
    this.end();
  }

  end(): void {
    this.open = undefined;
  }

  item(line: Line): void {
    while ((this.indents.at(-1) ?? -1) >= line.indent) this.indents.pop();
    this.begin({ kind: 'listItem', depth: this.indents.length, ordered: line.ordered }, line, line.text);
    this.indents.push(line.indent);
  }

  heading(line: Line, text: string, level: 1 | 2 | 3 | 4): void {
    this.begin({ kind: 'heading', level }, line, text);
    this.indents.length = 0;
  }

  paragraph(line: Line): void {
    if (this.open?.frame === PARAGRAPH) this.add(line);
    else {
      this.begin(PARAGRAPH, line, line.text);
      if (line.indent === 0) this.indents.length = 0;
    }
  }

  add(line: Line): void {
    this.open?.texts.push(line.text);
  }

  blocks(): Block[] {
    return this.begun.flatMap(({ frame, first, texts, hints }): Block[] => {
      const runs = tidyRuns([{ text: texts.join(frame.kind === 'listItem' ? ' ' : '\n') }]);
      if (runs.every((run) => isSeparator(run.text))) return [];
      return [{ ...frame, runs, source: { line: first.number }, ...(hasAny(hints) && { hints }) }];
    });
  }

  private begin(frame: Frame, first: Line, text: string): void {
    const hints = {
      ...(this.blanks > 0 && { gapBefore: this.blanks * LINE_POINTS }),
      ...(this.ruleAbove && { ruleAbove: true as const }),
    };
    this.open = { frame, first, texts: [text], hints };
    this.begun.push(this.open);
    this.blanks = 0;
    this.ruleAbove = false;
  }
}

function hasAny(hints: Hints): boolean {
  return Object.keys(hints).length > 0;
}
