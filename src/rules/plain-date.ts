import { UTCDateMini } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addYears as addYearsTo } from 'date-fns/addYears';

/** A calendar day, 'YYYY-MM-DD'. No clock, no zone. Days compare as strings. */
export type PlainDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Is this text a day of the calendar?
 * @param text any value; only a string 'YYYY-MM-DD' from 0001-01-01 to 9999-12-31 can be one
 * @returns false for 2023-02-30, '2023-2-3', numbers, undefined …; never throws
 */
export function isPlainDate(text: unknown): boolean {
  const parts = typeof text === 'string' ? FORM.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}

/**
 * Today's calendar day in Asia/Shanghai, wherever the reader's device is. China has kept UTC+8 without summer time since 1991.
 * @param now the device's clock; an invalid Date gives ''
 */
export function todayInChina(now: Date): PlainDate {
  const time = now instanceof Date ? now.getTime() : Number.NaN;
  return Number.isNaN(time) ? '' : fromUtc(new Date(time + 8 * 3_600_000));
}

function toUtc(date: PlainDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

/** Keeps every result a four-digit day, so that days go on comparing as strings. */
function fromUtc(date: Date): PlainDate {
  const year = date.getUTCFullYear();
  if (!(year >= 1)) return '0001-01-01';
  if (year > 9999) return '9999-12-31';
  return new Date(date.getTime()).toISOString().slice(0, 10);
}

/**
 * The corresponding day some years later (民法典 202: where the month has no such day, its last day).
 * 2024-02-29 + 3 years = 2027-02-28; 2023-09-01 + 3 years = 2026-09-01.
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return fromUtc(addYearsTo(toUtc(date), years));
}

/** 2026-12-31 − 30 days = 2026-12-01; calendar days, never working days. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(addDaysTo(toUtc(date), days));
}

/** '2031-03-05' → '2031年3月5日' */
export function inChinese(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Completed years of age on a day, the birthday itself counting: born 1962-06-30, on 2022-06-30: 60. Negative before birth. */
export function completedYears(birthDate: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return addYears(birthDate, years) <= on ? years : years - 1;
}
