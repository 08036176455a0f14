import type { PlainDate } from '../date.ts';
import type { ConversionOutcome } from './types.ts';

/**
 * Result of one condition, or of all together. `archive-*` is a single unmet condition that the notice lets be mended,
 * before or after the deadline for that.
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
 * Combines two results: the higher rank wins, but two unmet conditions cannot be mended.
 * Commutative and associative with 'met' as neutral element, so the order of conditions never matters.
 */
export function together(a: Fulfilment, b: Fulfilment): Fulfilment {
  if (RANK[a] === 2 && RANK[b] === 2) return 'unmet';
  return RANK[a] >= RANK[b] ? a : b;
}

/** Position of a day relative to a window, both bounds inclusive. */
export type Phase = 'before' | 'open' | 'over';

export function phaseOn(
  window: { readonly opens?: PlainDate | undefined; readonly closes: PlainDate },
  asOf: PlainDate,
): Phase {
  if (asOf > window.closes) return 'over';
  return asOf < (window.opens ?? '') ? 'before' : 'open';
}

/** The outcome when all facts that matter are given. */
export function settledOutcome(standing: Fulfilment, phase: Phase): ConversionOutcome {
  if (standing === 'unmet') return 'out-of-scope';
  if (RANK[standing] >= 2) return standing as 'not-needed' | 'check-archive' | 'archive-missed';
  if (phase === 'over') return 'closed';
  if (standing === 'unclear') return 'unclear';
  return phase === 'before' ? 'not-yet-open' : 'eligible';
}

/** Whether this result decides the outcome regardless of missing facts, unless a higher rank is added. */
export function decides(standing: Fulfilment): boolean {
  return RANK[standing] >= 2;
}
