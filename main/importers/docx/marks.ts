/** Styles of our own: what mammoth does not look at is given them, and style-map.ts says what they become. */

export const HIDDEN_MARK = 'galley-hidden';
/** Followed by half points. */
export const SIZE_MARK = 'galley-size-';
