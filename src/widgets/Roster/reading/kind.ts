import { Refused } from './table.ts';

/** Limits of one run; larger lists have to be split. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;

const MEGABYTE = 1_000_000;
const MOST_BYTES = 30 * MEGABYTE;

/** Of an unpacked workbook: ten times the size of the longest list. */
const MOST_UNPACKED = 300 * MEGABYTE;

/** Lines of a sheet, including blank ones. */
export const MOST_LINES = 65_536;

/** ZIP signatures: end of the central directory, and one of its entries. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;

interface ZipContents {
  names: readonly string[];
  /** Declared unpacked size in bytes. */
  unpacked: number;
}

/** Reads the directory of a ZIP without unpacking. @returns undefined if it is incomplete; never throws */
function zipContents(bytes: Uint8Array): ZipContents | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  let end = bytes.length - END_BYTES;
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    unpacked += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)));
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}

/** How many bytes to check for signs of binary data. */
const HEAD_BYTES = 4096;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes UTF-16 with a BOM, as Excel saves “Unicode 文本”. */
function wide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  return undefined;
}

/**
 * Decodes the text of a file: UTF-8, else GB18030 as written by Chinese Excel; UTF-16 if it has a BOM.
 * @throws {Refused} if it is not text
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

const SAVE_AS = '请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv，再选一次。';

/** First bytes of file formats that are no spreadsheet. */
const STRANGERS: readonly [start: readonly number[], says: string][] = [
  [[0x89, 0x50, 0x4e, 0x47], '图片'],
  [[0xff, 0xd8, 0xff], '图片'],
  [[0x47, 0x49, 0x46, 0x38], '图片'],
  [[0x42, 0x4d], '图片'],
  [[0x49, 0x49, 0x2a, 0], '图片'],
  [[0x52, 0x49, 0x46, 0x46], '图片或视频'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF 文件'],
  [[0x52, 0x61, 0x72, 0x21], '压缩包'],
  [[0x37, 0x7a, 0xbc, 0xaf], '压缩包'],
  [[0x1f, 0x8b], '压缩包'],
];

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Whether the bytes contain a word in UTF-16: the name of a part in an old Office file. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((byte, at) => byte === wanted[0] && wanted.every((each, by) => bytes[at + by] === each));
}

function refuseZip(bytes: Uint8Array): void {
  const zip = zipContents(bytes);
  if (!zip) throw new Refused(`这个文件不完整，可能没有下载完或者复制完。请重新保存一份，再选一次。`);
  const { names, unpacked } = zip;
  if (names.includes('word/document.xml'))
    throw new Refused(`这是 Word 文档，不是表格。${'请把表格复制到 Excel 或 WPS 表格里，另存为 .xlsx。'}`);
  if (names.includes('xl/workbook.bin')) throw new Refused(`这是二进制的 .xlsb 工作簿。${SAVE_AS}`);
  if (!names.includes('xl/workbook.xml'))
    throw new Refused('这是压缩包，不是表格。请先解压，再选里面的表格文件。');
  if (unpacked > MOST_UNPACKED)
    throw new Refused(
      '这个文件解开以后大得不像名单，为了安全没有打开。请只把名单那一张表复制到新文件里，再选一次。',
    );
}

/**
 * Tells a workbook from text.
 * @param bytes the whole file
 * @throws {Refused} if it cannot be a roster
 */
export function kindOf(bytes: Uint8Array): 'workbook' | 'text' {
  if (bytes.length === 0)
    throw new Refused('这个文件是空的（0 字节）。请检查是不是选错了文件，或者重新保存一份。');
  if (bytes.length > MOST_BYTES)
    throw new Refused(
      '这个文件太大，不像一份名单。请只留名单那一张表，去掉图片，另存以后再选；人多的可以分成几份。',
    );
  const stranger = STRANGERS.find(([start]) => begins(bytes, start));
  if (stranger)
    throw new Refused(`这个文件是${stranger[1]}，不是表格，改了文件名也不行。请选 .xlsx 或 .csv 文件。`);
  if (begins(bytes, OLD_OFFICE))
    throw new Refused(
      holdsWide(bytes, 'EncryptedPackage')
        ? '这个工作簿设了打开密码，读不了。请用 Excel 或 WPS 打开，取消密码，另存以后再选一次。'
        : `这是旧版的 .xls 文件。${SAVE_AS}`,
    );
  if (!begins(bytes, ZIP)) return 'text';
  refuseZip(bytes);
  return 'workbook';
}
