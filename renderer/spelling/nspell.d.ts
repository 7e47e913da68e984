declare module 'nspell' {
  export interface NSpell {
    correct(word: string): boolean;
    /** The likeliest first. */
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: { aff: string; dic: string }): NSpell;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
