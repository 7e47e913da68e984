/** Skills one a line, each with how well it is known: “Python ●●●○○”, “SQL – Advanced”, “Excel 80 %”. */
import { isLevel } from './lexicon/levels';
import { type Line, wordCount } from './line';

export interface Graded {
  readonly name: string;
  readonly level: string;
}

const MOST_WORDS = 5;
const DOTS = '[●○◉◯⬤⚫⚪★☆✩⭐■□▪▫◼◻▮▯█▓▒░✔✓◆◇❖]\\uFE0F?';
/** Dots and bars, a share, marks out of five or ten, years. */
const MEASURE = `(?:(?:${DOTS} ?){2,10}|\\d{1,3} ?%|\\d{1,2} ?/ ?(?:5|10|100)|\\d{1,2}\\+? ?(?:years?|yrs?|Jahren?|ans|años|anos|anni|jaar|lata?|let|år|лет|років|χρόνια|yıl|年))`;
const MEASURED = new RegExp(`^([^,;:()\\t]{1,40}?)\\s*(?:[-–—:|(（\\t]\\s*)?(${MEASURE})\\s*[)）]?$`, 'u');
const WORDED = /^([^,;:()（\t]{1,40}?)(?:\s*[:：(（\t|]\s*|\s+[-–—]\s+)([^,;:()（）\t]{2,30})[)）]?$/u;
const ONLY_MEASURE = new RegExp(`^${MEASURE}$`, 'u');

/**
 * The skills of a list that tells levels, by their lines; `level` is a line that says only how well the one above
 * is known. A level that no neighbour has may as well be that of a group, so that it takes two in a row.
 */
export function gradedSkills(lines: readonly Line[]): ReadonlyMap<Line, Graded | 'level'> {
  const graded = new Map<Line, Graded | 'level'>();
  let row: (readonly [Line, Graded | 'level'])[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    const [line, below] = lines.slice(at, at + 2);
    const found = line && gradedAt(line, below);
    if (line && found) row.push([line, found]);
    if (found && below && found.level === below.text) {
      row.push([below, 'level']);
      at += 1;
    }
    if (found) continue;
    if (row.filter(([, one]) => one !== 'level').length > 1)
      for (const [key, one] of row) graded.set(key, one);
    row = [];
  }
  return graded;
}

function gradedAt({ text, form }: Line, below: Line | undefined): Graded | undefined {
  if (form === 'heading') return undefined;
  const measured = MEASURED.exec(text);
  const [, name, level] = measured ?? WORDED.exec(text) ?? [];
  if (name && level) {
    const says = /\p{L}/u.test(name) && wordCount(name) <= MOST_WORDS;
    return says && (measured || isLevel(level)) ? { name, level: level.trim() } : undefined;
  }
  const alone = below !== undefined && below.form !== 'heading' && ONLY_MEASURE.test(below.text);
  return alone && !/[,;:]/.test(text) && wordCount(text) <= MOST_WORDS
    ? { name: text, level: below.text }
    : undefined;
}
