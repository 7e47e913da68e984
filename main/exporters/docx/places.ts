import { Paragraph } from 'docx';
import { drawingRun } from './drawings';
import { BULLETS } from './numbering';
import { type Slot, slotStyle } from './slots';

/** The paragraph in whose place the real ones are put. */
export function slotParagraph(slot: Slot): Paragraph {
  return new Paragraph({
    style: slotStyle(slot),
    numbering: slot.listed ? { reference: BULLETS, level: 0 } : undefined,
    children: slot.drawn.map(drawingRun),
  });
}
