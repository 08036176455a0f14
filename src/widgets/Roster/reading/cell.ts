import { readIdentityNumber } from '../../form/personal-numbers.ts';
import type { Cell, HiddenIdentity, TableLine } from './table.ts';

const LOST_DIGITS =
  '身份证号被表格软件当成数字保存，后几位已经丢了。请把这一列的格式改成“文本”，重新填写身份证号。';

/** From here on, numbers may have lost digits in the spreadsheet. */
const TOO_MANY_DIGITS = 1e14;
const SHORTEST_IDENTITY = 15;

/** What an identity number says, without the number; messages lose its digits too. */
export function hiddenIdentity(text: string): HiddenIdentity {
  if (/^\d(?:\.\d+)?E\+\d+$/iu.test(text.trim())) return { problem: LOST_DIGITS };
  const read = readIdentityNumber(text);
  if (read.kind === 'identity') return { sex: read.sex, birthDate: read.birthDate };
  return read.kind === 'empty' ? {} : { problem: masked(read.says) };
}

/** Removes the digits from a message about an identity number. */
function masked(says: string): string {
  return says.replace(/\d{6,}[\dXx]*/gu, '（不显示）');
}

/** Removes spreadsheet artefacts: a formula like ="2017", a leading apostrophe, stray spaces. */
function plain(text: string): string {
  if (!/[='\u200b-\u200f\ufeff]/u.test(text)) return text.trim();
  const formula = /^="(.*)"$/su.exec(text.trim());
  return (formula?.[1] ?? text)
    .replace(/^'/u, '')
    .replace(/[\u200b-\u200f\ufeff]/gu, '')
    .trim();
}

/** Cheap check first: most cells are too short. One non-ASCII character may normalise to several digits. */
const mayBeIdentity = (text: string) => text.length >= SHORTEST_IDENTITY || /[^ -~]/u.test(text);

/** Converts a value from a file to a cell. Anything that could be an identity number is replaced by what it says at once. */
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

/** A cell as it may be shown. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? hideLongNumbers(cell) : '（身份证号，不显示）';
}

/** Hides runs of digits that may be an identity number. */
function hideLongNumbers(text: string): string {
  return text.normalize('NFKC').replace(/\d{14,}[\dXx]?/gu, '（不显示）');
}

/** Converts rows of values to lines; drops blank lines and trailing blank cells. */
export function linesOf(rows: readonly (readonly unknown[])[]): TableLine[] {
  return rows.flatMap((values, at) => {
    const cells = values.map(cellOf);
    while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
    return cells.length === 0 ? [] : [{ line: at + 1, cells }];
  });
}
