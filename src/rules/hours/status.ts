import { isIdle, retrainingOf } from './retraining.ts';
import type { Scheme } from './scheme.ts';
import type { AnnualRecord, HoursPair, HoursStatus, HoursYear } from './types.ts';
import { isReached } from './years.ts';

/** Where the holder stands, once the years that count are known; by precedence, retraining first. */
export function statusOf(
  scheme: Scheme,
  record: AnnualRecord,
  years: readonly HoursYear[],
  pairs: readonly HoursPair[],
): HoursStatus {
  if (isIdle(scheme, record)) return 'retrain';
  const retrain = retrainingOf(pairs);
  if (retrain === 'met') return 'retrain';
  if (retrain === 'unclear') return 'unclear';
  const past = years.slice(0, -1);
  const last = years.at(-1);
  if (last?.status === 'future') return 'not-due';
  if (past.some(({ status }) => status === 'short')) return 'short';
  if (years.some(({ required, done }) => isReached(required, done) === undefined)) {
    const runs =
      last && isReached(last.required, last.done) === false && past.every(({ status }) => status === 'met');
    return runs ? 'in-progress' : 'incomplete';
  }
  return last?.status === 'met' ? 'compliant' : 'in-progress';
}
