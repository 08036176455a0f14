import type { ColumnFact } from './facts.ts';
import { HEADER_NAMES } from './header-names.ts';

/** Everything that a column can tell, hours of a year aside. */
export const ALL_FACTS: readonly ColumnFact[] = ['', ...(Object.keys(HEADER_NAMES) as ColumnFact[])];

const YEARS_BACK = 8;

/** The hours of this year and those before it. */
export function hourFacts(year: number): ColumnFact[] {
  const years = Array.from({ length: YEARS_BACK }, (_, back) => year - back);
  return years.flatMap((each): ColumnFact[] => [`total-${each}`, `professional-${each}`]);
}
