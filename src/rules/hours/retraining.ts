import type { Scheme } from './scheme.ts';
import type { AnnualRecord, HoursPair, HoursYear } from './types.ts';

/** Each year with the next; 'open' while its second year runs and the sum is still below. */
export function pairsOf(years: readonly HoursYear[], required: number, current: number): HoursPair[] {
  return years.slice(1).map(({ year, done }, index) => {
    const total = (years[index]?.done.total ?? 0) + done.total;
    const below = year === current ? 'open' : 'below';
    return { years: [year - 1, year], total, required, status: total >= required ? 'met' : below };
  });
}

/** 未从事相应岗位工作: told not to have worked in the post, where the notice asks for retraining then. */
export function isIdle({ retraining }: Scheme, { working }: AnnualRecord): boolean {
  return retraining?.idle === true && working === false;
}

/**
 * Has the retraining rule been met by hours? Two years make a pair: any two that follow each other, or the first with the
 * second, the third with the fourth. 'unclear' where only the first reading has a pair below.
 */
export function retrainingOf(pairs: readonly HoursPair[]): 'met' | 'unclear' | 'unmet' {
  const below = pairs.map(({ status }) => status === 'below');
  if (below.some((each, index) => each && index % 2 === 0)) return 'met';
  return below.includes(true) ? 'unclear' : 'unmet';
}
