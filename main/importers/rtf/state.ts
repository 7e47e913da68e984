/** What holds inside a group; its end brings back what held before (RTF 1.9.1, “Formal Syntax”). */
import type { Story } from './story';

export interface State {
  /** Where text goes: the document, a table of the head, a field's instruction, the sign of an item, nowhere. */
  target: 'text' | 'fonts' | 'styles' | 'colours' | 'field' | 'marker' | 'nowhere';
  story: Story;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number;
  /** Half points. */
  size: number;
  /** Rows of the table of colours, 0 being none: of the letters, and of what is painted behind them. */
  colour: number;
  behindText: number;
  behindParagraph: number;
  behindCells: number;
  href: string | undefined;
  /** Characters after a `\u` that stand for it to readers without Unicode. */
  fallback: number;
  /** The instruction of the field around, shared by its groups. */
  field: { instruction: string } | undefined;
  style: number | undefined;
  outline: number | undefined;
  listLevel: number;
  indent: number;
  firstLine: number;
  inTable: boolean;
  /** In a text box, of which the colour is not read. */
  inBox: boolean;
  header: boolean;
}

export const PLAIN_TEXT = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  size: 24,
  colour: 0,
  behindText: 0,
} as const;

export const PLAIN_PARAGRAPH = {
  style: undefined,
  outline: undefined,
  listLevel: 0,
  indent: 0,
  firstLine: 0,
  inTable: false,
  behindParagraph: 0,
} as const;

export function startState(story: Story): State {
  return {
    target: 'text',
    story,
    ...PLAIN_TEXT,
    ...PLAIN_PARAGRAPH,
    font: -1,
    href: undefined,
    fallback: 1,
    field: undefined,
    inBox: false,
    header: false,
    behindCells: 0,
  };
}
