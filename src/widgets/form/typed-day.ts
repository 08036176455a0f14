import { inChinese, isPlainDate, type PlainDate } from '../../rules/index.ts';

/** The result of reading a day: nothing, a day, or how to correct it, in Chinese. */
export type DateEntry =
  | { kind: 'empty' }
  | { kind: 'day'; day: PlainDate }
  | { kind: 'problem'; says: string };

const EXAMPLE = '2017年6月1日';

/** Earlier years have fewer than four digits when shown, and could not be read back. */
const EARLIEST = 1000;

const problem = (says: string): DateEntry => ({ kind: 'problem', says });

/** Converts to half-width; every kind of dash, slash or dot becomes `-`, `/` or `.`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc~_]/gu, '-')
    .replace(/[。、·,]/gu, '.')
    .replace(/[\u200b-\u200f\ufeff]/gu, '')
    .trim();
}

function lastDay(year: string, month: string): number {
  return [31, 30, 29, 28].find((day) => isPlainDate(`${year}-${month}-${day}`)) ?? 31;
}

function dayOf(year: string, month: string, day: string): DateEntry {
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const iso = `${year}-${mm}-${dd}`;
  if (Number(year) > 0 && Number(year) < EARLIEST) return problem(`${year}年太早了，请检查年份。`);
  if (isPlainDate(iso)) return { kind: 'day', day: iso };
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y === 0) return problem(`没有${year}年，请检查年份。`);
  if (m < 1 || m > 12) return problem(`没有${m}月，月份是1到12。`);
  if (d < 1) return problem('没有0日，日从1开始，请检查日。');
  return problem(`${y}年${m}月没有${d}日，最后一天是${lastDay(year, mm)}日，请看证件改一下。`);
}

/** Why the text is no day, judging by its shape. */
function explain(text: string, example: string): string {
  const short = /^\d{2}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?|\d{4})$/u.exec(text);
  const monthOnly = /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$/u.exec(text);
  const month = Number(monthOnly?.[2] ?? monthOnly?.[3]);
  if (monthOnly && month >= 1 && month <= 12 && /^(?:19|20)/.test(text)) {
    return '还差“日”，请照证件补上。';
  }
  if (short) return `年份请写4位，例如${example}。`;
  if (/^\d{4}年?$/u.test(text)) return `只写了${text.slice(0, 4)}年，差一天结果就不同，请补上月和日。`;
  if (/^(?:\d{15}|\d{17}[\dXx])$/.test(text)) return '这里只写日期，不要写身份证号。';
  if (/^\d{1,2}[-/.月]\d{1,2}(?:[-/.日]\d{4})?[日号]?$/u.test(text))
    return `请按年、月、日的顺序写全，例如${example}。`;
  return `看不出是哪天，请写成${example}。`;
}

/**
 * Reads a typed day.
 * @param text as typed: 1962-05-01, 19620501, 1962年5月1日, 1962/5/1, 1962.5.1, full-width digits, stray spaces
 * @param example of a day, named in the message for unreadable text
 * @returns the day, or how to correct it in a Chinese sentence; never throws
 */
export function readDate(text: string, example = EXAMPLE): DateEntry {
  const typed = plain(text);
  if (typed === '') return { kind: 'empty' };
  const spaced = /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/.exec(typed);
  const tight = typed.replace(/\s+/gu, '');
  const parts =
    spaced ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(tight) ??
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(tight);
  if (parts) return dayOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
  return problem(explain(tight, example));
}

/** Formats a day as shown in fields: 1962年5月1日; other text is returned unchanged. */
export function showDate(text: string): string {
  const entry = readDate(text);
  return entry.kind === 'day' ? inChinese(entry.day) : text;
}
