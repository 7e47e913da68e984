declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    /** Every form of every stem. */
    readonly data: Readonly<Record<string, unknown>>;
  }
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): NSpell;
}
