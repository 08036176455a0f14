import type { PlainDate } from '../date.ts';
import type { ConversionOutcome } from './types.ts';

/**
 * How a holder stands to the conditions, from all of them together. `archive-*` is one unmet condition that the notice
 * lets be mended, and says whether that way is still open.
 */
export type Fulfilment = 'met' | 'unclear' | 'check-archive' | 'archive-missed' | 'unmet' | 'not-needed';

const RANK: Record<Fulfilment, number> = {
  met: 0,
  unclear: 1,
  'check-archive': 2,
  'archive-missed': 2,
  unmet: 3,
  'not-needed': 4,
};

/**
 * Two standings together: the weightier one, save that two conditions unmet are beyond mending.
 * Commutative and associative with 'met' as its neutral element: the order of conditions never changes a result.
 */
export function together(a: Fulfilment, b: Fulfilment): Fulfilment {
  if (RANK[a] === 2 && RANK[b] === 2) return 'unmet';
  return RANK[a] >= RANK[b] ? a : b;
}

/** Where a day lies to a window, both ends included. */
export type Phase = 'before' | 'open' | 'over';

export function phaseOn(
  window: { readonly opens?: PlainDate | undefined; readonly closes: PlainDate },
  asOf: PlainDate,
): Phase {
  if (asOf > window.closes) return 'over';
  return asOf < (window.opens ?? '') ? 'before' : 'open';
}

/** The outcome once everything that matters is told. */
export function settledOutcome(standing: Fulfilment, phase: Phase): ConversionOutcome {
  if (standing === 'unmet') return 'out-of-scope';
  if (RANK[standing] >= 2) return standing as 'not-needed' | 'check-archive' | 'archive-missed';
  if (phase === 'over') return 'closed';
  if (standing === 'unclear') return 'unclear';
  return phase === 'before' ? 'not-yet-open' : 'eligible';
}

/** Does this standing decide the outcome whatever else is not told, short of a weightier one? */
export function decides(standing: Fulfilment): boolean {
  return RANK[standing] >= 2;
}
