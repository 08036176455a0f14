import { lastOf } from '../last-of.ts';
import { isIdle, retrainingOf } from './retraining.ts';
import type { Scheme } from './scheme.ts';
import type { AnnualRecord, HoursPair, HoursStatus, HoursYear } from './types.ts';
import { isUndecided } from './years.ts';

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
  const last = lastOf(years);
  if (last?.status === 'future') return 'not-due';
  if (years.some(({ status }) => status === 'short')) return 'short';
  if (years.some(isUndecided)) return 'incomplete';
  return last?.status === 'met' ? 'compliant' : 'in-progress';
}
