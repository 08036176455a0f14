import { Refused } from './table.ts';

/** Looked at for marks of what is no text. */
const HEAD_BYTES = 4096;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Two bytes a character, as Excel saves “Unicode 文本”. */
function wide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  return undefined;
}

/**
 * The text of a file: UTF-8, and where it is none, GB18030 as a Chinese Excel writes it.
 * @throws {Refused} for what is no text
 */
export function textOf(bytes: Uint8Array): string {
  const two = wide(bytes);
  if (two === undefined && bytes.subarray(0, HEAD_BYTES).includes(0))
    throw new Refused('这个文件不是表格，里面不是文字。请选 .xlsx 或 .csv 文件。');
  const text = two ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  if (text === undefined)
    throw new Refused('这个文件的文字编码认不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 再选一次。');
  if (/^\s*<(?:!doctype|html|table|\?xml)/iu.test(text))
    throw new Refused('这个文件其实是网页，只是名字像表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再选一次。');
  return text;
}
