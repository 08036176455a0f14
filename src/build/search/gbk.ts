/** Two bytes for a Chinese character where UTF-8 takes three: packed, a tenth less comes over the line. */
const DECODER = new TextDecoder('gbk');
/** Rows of marks, full-width forms and Chinese characters, on which every edition of the code agrees. */
const ROWS = [0xa1, 0xa3, ...Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)];

/** Bytes of a unit of text that is escaped: \\uffff. */
const LONGEST = 6;

/** By unit of text the two bytes as one number; 0 where it has none. */
function twoBytes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const lead of ROWS) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = DECODER.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\uFFFD')
        codes[character.charCodeAt(0)] = lead * 0x100 + trail;
    }
  }
  return codes;
}

/** JSON as bytes that `new TextDecoder('gbk')` reads; rare characters are escaped as JSON escapes them. */
export function gbkJson(value: unknown): Uint8Array<ArrayBuffer> {
  const codes = twoBytes();
  const text = JSON.stringify(value);
  const bytes = Buffer.alloc(text.length * LONGEST);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = codes[unit] ?? 0;
    if (unit < 0x80) length = bytes.writeUInt8(unit, length);
    else if (code > 0) length = bytes.writeUInt16BE(code, length);
    else length += bytes.write(`\\u${unit.toString(16).padStart(4, '0')}`, length, 'latin1');
  }
  return new Uint8Array(bytes.subarray(0, length));
}
