import type { FlowParagraph } from '../../../shared/flow';
import { composePart, richParts } from '../rich-parts';
import type { Setting } from '../setting';

export function composeProse(text: string | undefined, ref: string, setting: Setting): FlowParagraph[] {
  return richParts(text).flatMap((part) => composePart(part, 'body', ref, setting));
}
