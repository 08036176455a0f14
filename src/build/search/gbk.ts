/** Two bytes for a Chinese character where UTF-8 takes three: packed, a tenth less comes over the line. */
const DECODER = new TextDecoder('gbk');
/** Rows of marks, full-width forms and Chinese characters, on which every edition of the code agrees. */
const ROWS = [0xa1, 0xa3, ...Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)];

function twoBytes(): Map<string, readonly [number, number]> {
  const codes = new Map<string, readonly [number, number]>();
  for (const lead of ROWS) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = DECODER.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\uFFFD') codes.set(character, [lead, trail]);
    }
  }
  return codes;
}

const escaped = (unit: string): number[] =>
  [...`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`].map((each) => each.charCodeAt(0));

/** JSON as bytes that `new TextDecoder('gbk')` reads; rare characters are escaped as JSON escapes them. */
export function gbkJson(value: unknown): Uint8Array<ArrayBuffer> {
  const codes = twoBytes();
  const bytes = JSON.stringify(value)
    .split('')
    .flatMap((unit) => (unit < '\u0080' ? [unit.charCodeAt(0)] : (codes.get(unit) ?? escaped(unit))));
  return new Uint8Array(bytes);
}
