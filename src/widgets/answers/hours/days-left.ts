import type { PlainDate } from '../../../rules/index.ts';

const DAY = 86_400_000;

/** Days from one day to another; less than 0 where the second comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The same with both days counted. */
export const daysTo = (from: PlainDate, to: PlainDate): number => daysBetween(from, to) + 1;
