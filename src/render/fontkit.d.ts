// The little of fontkit that the font tests read; the package has no types of its own.
declare module 'fontkit' {
  interface Font {
    readonly directory: { readonly tables: { readonly [tag: string]: unknown } };
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
