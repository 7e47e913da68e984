import type { FlowParagraph } from '../../../shared/flow';
import { paragraph } from '../paragraphs';
import { richParagraphs, textStyle } from '../runs';
import type { Setting } from '../setting';

export function composeProse(text: string | undefined, ref: string, setting: Setting): FlowParagraph[] {
  return richParagraphs(text, textStyle(setting.template, 'body'), ref).flatMap((runs) =>
    paragraph(setting, 'body', runs),
  );
}
