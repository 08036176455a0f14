import type { Words } from '../guard.ts';
import { addDays, addYears, monthDay, type PlainDate } from '../plain-date.ts';

/** Obtained on this day of the year or later, hours are safe before the anniversary; earlier, from it on. */
const SECOND_HALF = '-07-02';
const LEAP_DAY = '-02-29';
/** Obtained on this day, both years are the same. */
const NEW_YEAR = '-01-01';

/**
 * 次年起，每年: a year may be a calendar year or run from the anniversary of obtaining. All hours of each calendar
 * year on one side of the anniversary, always the same, fill both: obtained 2022-12-20, from 1月1日 to 12月19日 each year;
 * obtained 2023-03-10, from 3月10日 to 12月31日; obtained on 29 February, from 3月1日 on.
 * @returns the words that the note is filled in with
 */
export function yearSide(obtainedOn: PlainDate): Words {
  const anniversary = addYears(obtainedOn, 1);
  const day = obtainedOn.slice(4);
  const before = day >= SECOND_HALF;
  return {
    yearPart: String(day !== NEW_YEAR),
    anniversary: monthDay(anniversary),
    anniversaryEve: monthDay(addDays(anniversary, -1)),
    safeFrom: before ? '1月1日' : day === LEAP_DAY ? '3月1日' : monthDay(anniversary),
    safeTo: before ? monthDay(addDays(anniversary, -1)) : '12月31日',
  };
}
