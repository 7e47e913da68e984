/** What a stretch of text is to become, before its words are known. */
export type Frame =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'listItem'; readonly depth: number; readonly ordered: boolean };

export const PARAGRAPH: Frame = { kind: 'paragraph' };
