import { type Phase, type Standing, settledOutcome, together } from './standing.ts';
import type { ConversionOutcome } from './types.ts';

/** What a group of rules, or several together, may amount to. One object for each: equal ones are the same. */
export interface Amount {
  readonly standing: Standing;
  /** Where asOf lies to the window; undefined where no window is among the rules. */
  readonly phase: Phase | undefined;
  readonly outcome: ConversionOutcome;
  /** Together with others, as far as this was asked before. */
  readonly joined: Map<Amount, Amount>;
}

const known = new Map<Phase | undefined, Map<Standing, Amount>>();

export function amountOf(standing: Standing, phase: Phase | undefined): Amount {
  const before = known.get(phase)?.get(standing);
  if (before) return before;
  const outcome = settledOutcome(standing, phase ?? 'over');
  const amount = { standing, phase, outcome, joined: new Map() };
  known.set(phase, new Map(known.get(phase)).set(standing, amount));
  return amount;
}

/** What changes nothing beside it. */
export const NEUTRAL = amountOf('met', undefined);

export function join(a: Amount, b: Amount): Amount {
  const before = a.joined.get(b);
  if (before) return before;
  const both = amountOf(together(a.standing, b.standing), a.phase ?? b.phase);
  a.joined.set(b, both);
  return both;
}

export const distinct = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? [...new Set(all)] : all);

const isNeutral = (all: readonly Amount[]): boolean => all.length === 1 && all[0] === NEUTRAL;

/** Everything that this and that may amount to together. */
export function joinAll(some: readonly Amount[], others: readonly Amount[]): readonly Amount[] {
  if (isNeutral(some)) return others;
  if (isNeutral(others)) return some;
  const all: Amount[] = [];
  for (const one of some) for (const other of others) all.push(join(one, other));
  return distinct(all);
}
