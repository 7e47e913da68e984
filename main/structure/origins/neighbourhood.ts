/** What is known of where a résumé's entries stand in the source, and what that makes a place cost. */
import type { SourceLine, Stretch } from '../../../shared/source';
import type { Cost, Search } from './align';
import type { Stream } from './stream';
import { isSectionTitle, type ResumeString } from './strings';

/** Costs, in words of distance. */
const TAKEN = 40;
const CUT = 30;
const HIDDEN = 15;
/** Gains: a string that is a whole line, and a section's title that is a heading. */
const WHOLE_LINE = 3;
const HEADING = 30;

export class Neighbourhood {
  /** Letters of anchors and of what was found since, by the pointer of their home. */
  private readonly homes = new Map<string, number[]>();
  private readonly taken: Uint8Array;
  /** The first anchor at or after a string, in the résumé's order. */
  private readonly next: readonly (number | undefined)[];
  private last = 0;

  constructor(
    private readonly stream: Stream,
    private readonly lines: readonly SourceLine[],
    private readonly anchors: readonly (number | undefined)[],
    private readonly strings: readonly ResumeString[],
  ) {
    this.taken = new Uint8Array(stream.letters.length);
    const next: (number | undefined)[] = [];
    for (let order = anchors.length - 1, found: number | undefined; order >= 0; order -= 1) {
      found = anchors[order] ?? found;
      next[order] = found;
    }
    this.next = next;
    anchors.forEach((letter, order) => {
      if (letter !== undefined) this.settle(order, letter);
    });
  }

  searchFor(order: number): Pick<Search, 'near' | 'cost'> {
    const known = this.known(order);
    const near = this.anchors[order] ?? known?.[0] ?? this.last;
    return { near, cost: this.costFor(order, known) };
  }

  learn(order: number, at: Int32Array): void {
    let first: number | undefined;
    for (let own = 0; own < at.length; own += 1) {
      const letter = at[own] ?? -1;
      if (letter < 0) continue;
      first ??= letter;
      this.taken[letter] = 1;
      this.last = letter;
    }
    if (first !== undefined && this.anchors[order] === undefined) this.settle(order, first);
  }

  /** The line that a string of Galley's own words was told by. */
  lineFor(order: number): Stretch {
    const letter = this.known(order)?.[0] ?? this.next[order] ?? this.last;
    const line = this.stream.line[letter] ?? 0;
    return { line, from: 0, to: this.lines[line]?.text.length ?? 0, via: 'sense' };
  }

  private settle(order: number, letter: number): void {
    const [home = ''] = this.strings[order]?.homes ?? [];
    const known = this.homes.get(home);
    if (known) known.push(letter);
    else this.homes.set(home, [letter]);
  }

  /** Letters in the string's own entry, if any are known. */
  private known(order: number): readonly number[] | undefined {
    return this.homes.get(this.strings[order]?.homes[0] ?? '');
  }

  private costFor(order: number, known: readonly number[] | undefined): Cost {
    const { place, line, targets, beginsWord } = this.stream;
    const at = (letter: number) => place[letter] ?? 0;
    // A long entry has many strings, the first of which tell where it is as well as all do.
    const places = known?.slice(0, 24).map(at);
    const [low, high] = [at(this.last), at(this.next[order] ?? this.last)];
    const isTitle = isSectionTitle(this.strings[order]?.pointer ?? '');
    const away = (here: number): number => {
      if (places) {
        let nearest = Number.POSITIVE_INFINITY;
        for (const other of places) nearest = Math.min(nearest, Math.abs(other - here));
        return nearest;
      }
      if (low <= here && here <= high) return (here - low) / 8;
      return Math.min(Math.abs(here - low), Math.abs(here - high)) + Math.max(high - low, 0) / 8;
    };
    return (from, to) => {
      let cost = away(at(from));
      if (this.taken[from] || this.taken[to - 1]) cost += TAKEN;
      if (!beginsWord[from] || !beginsWord[to]) cost += CUT;
      if (from >= targets) return cost + HIDDEN;
      const own = line[from];
      if (line[from - 1] !== own && line[to] !== own) cost -= WHOLE_LINE;
      if (isTitle && this.lines[own ?? 0]?.kind === 'heading') cost -= HEADING;
      return cost;
    };
  }
}
