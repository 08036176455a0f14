/** The result of reading a number: nothing, a number, or how to correct it. */
export type NumberEntry =
  | { kind: 'empty' }
  | { kind: 'number'; number: number }
  | { kind: 'problem'; says: string };

const plain = (text: string, unit: RegExp): string =>
  text.normalize('NFKC').replace(/\s+/gu, '').replace(unit, '');

/**
 * Reads typed hours: 32, 32.5, full-width digits, with or without 学时.
 * @returns the hours, or how to correct them in a Chinese sentence; never throws
 */
export function readAmount(text: string): NumberEntry {
  const typed = plain(text, /(?:个?学时|小时)$/u);
  if (typed === '') return { kind: 'empty' };
  if (/^\d{1,5}(?:\.\d+)?$/.test(typed)) return { kind: 'number', number: Number(typed) };
  if (/^-/.test(typed)) return { kind: 'problem', says: '学时不会是负数。' };
  return { kind: 'problem', says: '请只写数字，例如20。' };
}

/** Reads a typed calendar year: 2021, 2021年. @returns the year, or how to correct it; never throws */
export function readYear(text: string): NumberEntry {
  const typed = plain(text, /年度?$/u);
  if (typed === '') return { kind: 'empty' };
  if (/^(?:19|20)\d{2}$/.test(typed)) return { kind: 'number', number: Number(typed) };
  return { kind: 'problem', says: '年份请写4位，例如2021。' };
}

const MOST = 20;

/** Reads a typed count: 2, 2个. @returns an integer from 1 to 20, or how to correct it; never throws */
export function readCount(text: string): NumberEntry {
  const typed = plain(text, /个?(?:专业)?$/u);
  if (typed === '') return { kind: 'empty' };
  const number = Number(typed);
  if (/^\d{1,2}$/.test(typed) && number >= 1 && number <= MOST) return { kind: 'number', number };
  return { kind: 'problem', says: `请写1到${MOST}的整数。` };
}
