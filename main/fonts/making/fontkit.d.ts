/** The little of fontkit that faces are made and judged by; it has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly familyName: string;
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    readonly name: { readonly records: Readonly<Record<string, Readonly<Record<string, string>>>> };
    readonly 'OS/2': {
      readonly usWeightClass: number;
      readonly fsSelection: Readonly<Record<'bold' | 'italic' | 'regular', boolean>>;
    };
    readonly head: { readonly macStyle: Readonly<Record<'bold' | 'italic', boolean>> };
    readonly GSUB?: object;
    readonly directory: { readonly tables: Readonly<Record<string, { readonly length: number }>> };
    layout(text: string, features: readonly string[], script: string): { readonly advanceWidth: number };
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly path: { toSVG(): string } };
    getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
  }
  export function create(bytes: Uint8Array): Font;
}
