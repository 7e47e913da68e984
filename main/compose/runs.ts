/**
 * Words in a dress: plain and `Rich` text to runs. Odd characters and doubled spaces stay in; layout
 * takes them out for all writers at once.
 */
import type { Run } from '../../shared/blocks';
import type { FlowRun, TextStyle } from '../../shared/flow';
import { parseInline } from '../../shared/inline';
import type { Template } from '../../shared/template';
import { safeHref } from './links';

export type TypeName = keyof Template['type'];

/** A template's token with family and colour resolved. */
export function textStyle(template: Template, name: TypeName, changes: Partial<TextStyle> = {}): TextStyle {
  const { family, bold, italic, size, color, tracking, caps } = template.type[name];
  return {
    family: template.fonts[family],
    bold,
    italic,
    size,
    color: template.colors[color],
    tracking,
    caps,
    ...changes,
  };
}

/** False for white space and for characters that show nothing (UAX #44, Default_Ignorable_Code_Point). */
export function hasWords(runs: readonly Pick<FlowRun, 'text'>[]): boolean {
  return runs.some(({ text }) => /[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text));
}

/** One run, or none for text without words. */
export function plainRun(text: string | undefined, style: TextStyle, ref?: string, href?: string): FlowRun[] {
  const runs = [{ text: oneLine(text ?? ''), style, href, ref }];
  return hasWords(runs) ? runs : [];
}

/** A `Rich` field that stands on one line: line ends in it are spaces. */
export function richRuns(rich: string | undefined, style: TextStyle, ref: string): FlowRun[] {
  const runs = dressed(parseInline(oneLine(rich ?? '')), style, ref);
  return hasWords(runs) ? runs : [];
}

/** The paragraphs of a `Rich` field, parted by blank lines; a single `\n` stays, a line end that is wanted. */
export function richParagraphs(rich: string | undefined, style: TextStyle, ref: string): FlowRun[][] {
  return undressedParagraphs(rich).map((runs) => dressed(runs, style, ref));
}

export function undressedParagraphs(rich: string | undefined): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of parseInline((rich ?? '').replace(/\r\n?/g, '\n').trim())) {
    const texts = run.text.includes('\n') ? run.text.split(/\n[^\S\n]*\n\s*/) : [run.text];
    texts.forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs.filter(hasWords);
}

/** Groups of runs with a separator between those that have words. */
export function joinRuns(
  groups: readonly (readonly FlowRun[])[],
  separator: string,
  style: TextStyle,
): FlowRun[] {
  return joinBy(groups, { text: separator, style });
}

/** Groups of runs with separators that a line end takes the place of, where it falls beside one. */
export function joinFacts(
  groups: readonly (readonly FlowRun[])[],
  separator: string,
  style: TextStyle,
): FlowRun[] {
  return joinBy(groups, { text: separator, style, dropAtBreak: true });
}

function joinBy(groups: readonly (readonly FlowRun[])[], separator: FlowRun): FlowRun[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

/**
 * A separator that may end a line but not begin one. Not for italics: LibreOffice sets a no-break
 * space there a twelfth of the type size wider (its italic correction), and the lines drift apart.
 */
export function heldSeparator(separator: string): string {
  return separator.replace(/^ /, '\u00a0');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

/** Emphasis is a change of dress: italic words in an italic line stand upright. */
export function dressed(runs: readonly Run[], style: TextStyle, ref: string): FlowRun[] {
  return runs.map((run) => ({
    text: run.text,
    style: {
      ...style,
      bold: style.bold || run.bold === true,
      italic: style.italic !== (run.italic === true),
    },
    href: run.href === undefined ? undefined : safeHref(run.href),
    ref,
  }));
}
