import { lastOf } from '../last-of.ts';
import type { Retraining } from './retraining.ts';
import type { HoursStatus, HoursYear } from './types.ts';
import { isUndecided } from './years.ts';

/** Where the holder stands, once the years that count are known; by precedence, retraining first. */
export function statusOf({ met }: Retraining, years: readonly HoursYear[]): HoursStatus {
  if (met === 'met') return 'retrain';
  if (met === 'unclear') return 'unclear';
  const last = lastOf(years);
  if (last?.status === 'future') return 'not-due';
  if (years.some(({ status }) => status === 'short')) return 'short';
  if (years.some(isUndecided)) return 'incomplete';
  return last?.status === 'met' ? 'compliant' : 'in-progress';
}
