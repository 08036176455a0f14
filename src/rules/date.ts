/** A calendar day, 'YYYY-MM-DD', without time or zone. Days compare as strings. */
export type PlainDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const DAY = 86_400_000;
const ZERO = 48;

/** The two digits at this index as a number. */
const pair = (date: PlainDate, at: number): number =>
  (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
const yearOf = (date: PlainDate): number => pair(date, 0) * 100 + pair(date, 2);
const monthOf = (date: PlainDate): number => pair(date, 5);
const dayOf = (date: PlainDate): number => pair(date, 8);
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Is this value a calendar day?
 * @param text any value; valid is only a string from '0001-01-01' to '9999-12-31'
 * @returns false for 2023-02-30, '2023-2-3', numbers, undefined …; never throws
 */
export function isPlainDate(text: unknown): boolean {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)];
  const last = month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}

/**
 * Today in Asia/Shanghai, whatever the device's time zone. China has been at UTC+8 without summer time since 1991.
 * @param now the device's clock; an invalid Date gives ''
 */
export function todayInChina(now: Date): PlainDate {
  const time = now instanceof Date ? now.getTime() : Number.NaN;
  return Number.isNaN(time) ? '' : fromUtc(time + 8 * 3_600_000);
}

/** Always a day with a four-digit year, so that days keep comparing as strings. */
function fromUtc(time: number): PlainDate {
  const day = new Date(time);
  const year = day.getUTCFullYear();
  return (
    clamp(year) ?? `${written(year, 4)}-${written(day.getUTCMonth() + 1, 2)}-${written(day.getUTCDate(), 2)}`
  );
}

const written = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The first or last valid day if the year is out of range, otherwise undefined. */
function clamp(year: number): PlainDate | undefined {
  if (year > 9999) return LAST_DAY;
  return year >= 1 ? undefined : FIRST_DAY;
}

/**
 * The same day some years later; the month's last day if it has no such day (民法典 202).
 * 2024-02-29 + 3 years = 2027-02-28; 2023-09-01 + 3 years = 2026-09-01.
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = yearOf(date) + years;
  const rest = date.slice(4);
  const same = rest === '-02-29' && !isLeap(year) ? '-02-28' : rest;
  return clamp(year) ?? `${written(year, 4)}${same}`;
}

/** Adds calendar days, never working days: 2026-12-31 − 30 days = 2026-12-01. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(Date.parse(date) + days * DAY);
}

/** '2031-03-05' → '2031年3月5日' */
export function inChinese(date: PlainDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}

/** '2031-03-05' → '3月5日' */
export function monthDay(date: PlainDate): string {
  return `${monthOf(date)}月${dayOf(date)}日`;
}

/** Completed years of age on a day, the birthday included: born 1962-06-30, on 2022-06-30: 60. Negative before birth. */
export function completedYears(birthDate: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return addYears(birthDate, years) <= on ? years : years - 1;
}

/** 2016年1月1日至2018年12月31日; 起 or 止 for a single bound, 申请当天 for 'asOf', '' without bounds. */
export function span(from: string | undefined, to: string | undefined): string {
  const say = (day: string) => (day === 'asOf' ? '申请当天' : inChinese(day));
  if (from && to) return `${say(from)}至${say(to)}`;
  if (from) return `${say(from)}起`;
  return to ? `至${say(to)}为止` : '';
}

/** The last element, undefined for an empty list. Replaces `at(-1)`, which the oldest supported browsers lack. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
