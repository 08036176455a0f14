import { readIdentityNumber } from '../../form/personal-numbers.ts';
import type { Cell, HiddenIdentity, TableLine } from './table.ts';

const LOST_DIGITS =
  '身份证号被表格软件当成数字保存，后几位已经丢了。请把这一列的格式改成“文本”，重新填写身份证号。';

/** More digits than a spreadsheet's number can hold. */
const TOO_MANY_DIGITS = 1e14;
const SHORTEST_IDENTITY = 15;

/** What an identity number says, without the number: sentences about its digits lose them too. */
export function hiddenIdentity(text: string): HiddenIdentity {
  if (/^\d(?:\.\d+)?E\+\d+$/iu.test(text.trim())) return { problem: LOST_DIGITS };
  const read = readIdentityNumber(text);
  if (read.kind === 'identity') return { sex: read.sex, birthDate: read.birthDate };
  return read.kind === 'empty' ? {} : { problem: masked(read.says) };
}

/** A sentence about an identity number, without any part of it. */
function masked(says: string): string {
  return says.replace(/\d{6,}[\dXx]*/gu, '（不显示）');
}

/** As a person set it: text of a formula like ="2017", an apostrophe before a number, stray spaces. */
function plain(text: string): string {
  if (!/[='\u200b-\u200f\ufeff]/u.test(text)) return text.trim();
  const formula = /^="(.*)"$/su.exec(text.trim());
  return (formula?.[1] ?? text)
    .replace(/^'/u, '')
    .replace(/[\u200b-\u200f\ufeff]/gu, '')
    .trim();
}

/** Most cells are too short for an identity number; of other signs than ASCII one may stand for several digits. */
const mayBeIdentity = (text: string) => text.length >= SHORTEST_IDENTITY || /[^ -~]/u.test(text);

/** A value out of a file as a cell. Whatever could be an identity number is turned into what it says, at once. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value >= TOO_MANY_DIGITS ? { problem: LOST_DIGITS } : String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  const text = plain(String(value));
  return mayBeIdentity(text) && /^\d{14,18}[\dXx×]$/u.test(text.normalize('NFKC').replace(/\s+/gu, ''))
    ? hiddenIdentity(text)
    : text;
}

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === '';

/** A cell as readers may see it. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? hideLongNumbers(cell) : '（身份证号，不显示）';
}

/** Digits in a row that may be an identity number are never shown. */
function hideLongNumbers(text: string): string {
  return text.normalize('NFKC').replace(/\d{14,}[\dXx]?/gu, '（不显示）');
}

/** Rows of values as lines of cells: blank lines and the blank cells at the end of a line are left out. */
export function linesOf(rows: readonly (readonly unknown[])[]): TableLine[] {
  return rows.flatMap((values, at) => {
    const cells = values.map(cellOf);
    while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
    return cells.length === 0 ? [] : [{ line: at + 1, cells }];
  });
}
