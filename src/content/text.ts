import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Fault, Problem } from './problem.ts';

/** Text without any white space: how quotes, clauses and sources are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * A source's lines without what extraction left in them: page marks (— 3 —), angle brackets around addresses,
 * bold marks, and the footer link that a page break drops into the middle of a sentence (an address alone on its line
 * whose next line starts a new page, that is, with a form feed or a space).
 */
export function cleanedLines(source: string): string {
  return source
    .replace(/^[ \t]*—[ \t]*\d+[ \t]*—[ \t]*$/gmu, '')
    .replace(/^https?:\/\/\S+\n(?=[\f ])/gmu, '')
    .replace(/<(https?:\/\/[^>\s]+)>/gu, '$1')
    .replaceAll('**', '');
}

/** A source's text, squeezed, without what extraction left in it. */
export const withoutArtefacts = (source: string): string => squeeze(cleanedLines(source));

/** The SHA-256 of a source's text, in hexadecimal digits. */
export const sha256Of = (source: string): string => createHash('sha256').update(source).digest('hex');

/** The host that an address with a user's name before it really leads to; undefined for one without. */
export function hostBehindUser(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' ? undefined : hostname;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LINE_FEED = 10;

/** What stands where a file in another encoding was once saved as UTF-8. */
const DAMAGED = '\uFFFD';

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is not UTF-8; no character of UTF-8 reaches over a line feed. */
function lineNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}

function faultOf(bytes: Buffer): Fault | undefined {
  const text = decoded(bytes);
  if (text === undefined) {
    const says = '文件不是 UTF-8 编码（从这一行起读不出来），多半是 GBK';
    return { line: lineNotUtf8(bytes), says, fix: '用编辑器以原来的编码打开，另存为 UTF-8' };
  }
  if (text.trim() === '') return { line: 1, says: '文件是空的', fix: '按其他通知的同名文件补齐' };
  const damaged = text.indexOf(DAMAGED);
  if (damaged < 0) return undefined;
  const line = text.slice(0, damaged).split('\n').length;
  return { line, says: `这一行里有乱码“${DAMAGED}”`, fix: '转换编码时丢了字，对照来源重新录入' };
}

/** What a file holds, or why it cannot be read. */
function readBytes(file: string): Buffer | Fault {
  try {
    if (statSync(file).isDirectory())
      return { line: 1, says: '这是文件夹，不是文件', fix: '换成同名的文本文件' };
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { line: 1, says: `文件读不出来（${code}）`, fix: '检查这个文件，和读取它的权限' };
  }
}

/**
 * The text of a file of the content.
 * @param problems what is wrong with the file as a whole (missing, a folder, empty, another encoding) is added here
 * @returns undefined where there is such a problem
 */
export function readText(file: string, problems: Problem[]): string | undefined {
  if (!existsSync(file)) {
    const fix = '加上这个文件；每份通知的文件夹都要有 notice.mdx、rules.yaml、contacts.yaml、source.txt';
    problems.push({ file, says: '缺少这个文件', fix });
    return undefined;
  }
  const bytes = readBytes(file);
  const fault = Buffer.isBuffer(bytes) ? faultOf(bytes) : bytes;
  if (fault) problems.push({ file, ...fault });
  return Buffer.isBuffer(bytes) && !fault ? decoded(bytes) : undefined;
}
