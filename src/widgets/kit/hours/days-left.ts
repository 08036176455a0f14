import type { PlainDate } from '../../../rules/index.ts';

const DAY = 86_400_000;

/** Days from one day to another, both of them counted; less than 1 where the second comes first. */
export function daysTo(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}
