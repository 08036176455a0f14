/** What the card asks of opentype.js, which comes without types. */
declare module 'opentype.js' {
  interface Path {
    toPathData(decimals: number): string;
  }
  interface Font {
    getPath(text: string, x: number, y: number, size: number): Path;
    getAdvanceWidth(text: string, size: number): number;
    charToGlyphIndex(character: string): number;
  }
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
