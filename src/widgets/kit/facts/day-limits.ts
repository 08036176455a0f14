import type { PlainDate } from '../../../rules/index.ts';

/** Certificates of these kinds came later: an earlier day is more likely a slip than a certificate. */
export const EARLIEST_ISSUE: PlainDate = '1990-01-01';

/** Nobody born earlier holds one. */
export const EARLIEST_BIRTH: PlainDate = '1920-01-01';

/** No registration printed today ends later, by far. */
export const LONGEST_AHEAD_YEARS = 10;
