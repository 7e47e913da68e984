/** Characters that are drawn rather than read. */

/** Begin an item of a list, for use inside `[…]` of a regular expression. */
export const BULLET_GLYPHS = '•◦▪‣·∙●○■□►▸▹➢➤✓✔❖';

/** A line of nothing but dashes, underscores or equal signs, as typed documents draw their rules. */
export function isDrawnRule(text: string): boolean {
  return /^[-_=*~─━═—–\s]{3,}$/.test(text) && /\S/.test(text);
}

/** A bullet, bar or dash alone on its line, left over from `mail • phone • town` set below each other. */
export function isSeparator(text: string): boolean {
  return /^[\s•·∙◦▪●×|¦/\\,;:*~–—-]+$/.test(text);
}
