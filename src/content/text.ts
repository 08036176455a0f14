import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Fault, Problem } from './problem.ts';

/** Removes all white space, so that quotes, clauses and sources can be compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * A source's text without extraction artefacts: page marks (— 3 —), angle brackets around addresses, bold marks, and
 * the footer link that a page break inserts in mid-sentence (an address alone on its line, followed by a line that
 * starts a new page with a form feed or a space).
 */
export function cleanedLines(source: string): string {
  return source
    .replace(/^[ \t]*—[ \t]*\d+[ \t]*—[ \t]*$/gmu, '')
    .replace(/^https?:\/\/\S+\n(?=[\f ])/gmu, '')
    .replace(/<(https?:\/\/[^>\s]+)>/gu, '$1')
    .replaceAll('**', '');
}

/** A source's text without white space and extraction artefacts. */
export const withoutArtefacts = (source: string): string => squeeze(cleanedLines(source));

/** SHA-256 of a source's text, in hexadecimal. */
export const sha256Of = (source: string): string => createHash('sha256').update(source).digest('hex');

/** The real host of an address with user information (`name@host`); undefined for other addresses. */
export function hostBehindUser(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' ? undefined : hostname;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LINE_FEED = 10;

/** The replacement character: left behind when a file in another encoding was saved as UTF-8. */
const DAMAGED = '\uFFFD';

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is not valid UTF-8. A UTF-8 character never contains a line feed, so lines are tested singly. */
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

/** The bytes of a file, or why it cannot be read. */
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
 * Reads a text file of the content.
 * @param problems receives problems of the file as a whole (missing, a folder, empty, another encoding)
 * @returns undefined if there is such a problem
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
