import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csvOf } from './roster/clean.ts';
import { refusalOf } from './roster/read.ts';
import { workbook } from './roster/workbook.ts';

const bytes = (...start: number[]) => Uint8Array.from([...start, ...Array.from({ length: 600 }, () => 7)]);
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const rows = (count: number) => [
  ['姓名', '证书种类'],
  ...Array.from({ length: count }, (_, at) => [`人${at}`, '二级建造师']),
];

/** A small file that says of itself that it holds far more, as a bomb does. */
function bomb(): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  const view = new DataView(zip.buffer);
  const entry = [...zip.keys()].findLast(
    (at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32((entry ?? 0) + 24, 400_000_000, true);
  return zip;
}

/** A bomb that says of itself that it is small. */
function lyingBomb(): Uint8Array {
  const parts = unzipSync(workbook([{ name: 'a', rows: rows(2) }]));
  const sheet = `<worksheet><sheetData>${' '.repeat(20_000_000)}</sheetData></worksheet>`;
  const zip = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    const size = { [0x02014b50]: at + 24, [0x04034b50]: at + 22 }[view.getUint32(at, true)];
    if (size !== undefined && view.getUint32(size, true) > 1_000_000) view.setUint32(size, 1000, true);
  }
  return zip;
}

const locked = () =>
  writeXlsx({ sheets: [{ name: 'a', rows: rows(2) }], encryption: { password: 'secret', spinCount: 1000 } });

const REFUSED: [string, () => Uint8Array | string | Promise<Uint8Array>, RegExp][] = [
  ['0 bytes', () => new Uint8Array(), /空的（0 字节）.*重新保存/],
  ['nothing pasted', () => '   \n\n', /没有内容/],
  ['a picture renamed', () => bytes(0x89, 0x50, 0x4e, 0x47), /是图片，不是表格.*请选 \.xlsx/],
  ['a photo renamed', () => bytes(0xff, 0xd8, 0xff), /是图片/],
  ['a PDF', () => bytes(0x25, 0x50, 0x44, 0x46), /PDF/],
  ['an encrypted workbook', () => bytes(...OLD_OFFICE, ...wide('EncryptedPackage')), /打开密码.*取消密码/],
  ['a workbook locked by a password', locked, /打开密码/],
  ['a zip bomb that lies about itself', lyingBomb, /打不开/],
  ['an .xls', () => bytes(...OLD_OFFICE), /旧版的 \.xls.*另存为 \.xlsx/],
  ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), /Word 文档/],
  ['a ZIP of other files', () => zipSync({ 'a.txt': strToU8('a') }), /压缩包.*解压/],
  ['half a workbook', () => workbook([{ name: 'a', rows: rows(50) }]).slice(0, 700), /不完整/],
  ['a workbook without sheets', () => zipSync({ 'xl/workbook.xml': strToU8('no xml') }), /打不开/],
  ['a zip bomb', bomb, /解开以后.*没有打开/],
  ['a web page called .xls', () => new TextEncoder().encode('<html><table><tr><td>姓名'), /其实是网页/],
  ['bytes that are no text', () => bytes(1, 0, 2, 0), /不是文字/],
  [
    '500 columns and more',
    () => csvOf([Array.from({ length: 501 }, (_, at) => `列${at}`), ['张三']]),
    /超过500列/,
  ],
  ['more than 20,000 rows', () => csvOf(rows(20_030)), /超过20,000行.*分成几份/],
  ['one cell', () => '你好', /看不出是名单.*模板/],
];

describe.each(REFUSED)('%s', (_, source, says) => {
  test('is refused in one sentence that says what to do', async () => {
    expect(await refusalOf(await source())).toMatch(says);
  });
});

test('20,000 rows are taken', async () => {
  expect(await refusalOf(csvOf(rows(20_000)))).toBe('');
});

test('a sheet that is too wide does not stop the list beside it', async () => {
  const wideRow = Array.from({ length: 501 }, (_, at) => `列${at}`);
  const book = workbook([
    { name: '别的', rows: [wideRow, wideRow] },
    { name: '名单', rows: rows(2) },
  ]);
  expect(await refusalOf(book)).toBe('');
});
