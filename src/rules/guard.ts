import type { Guard, Matcher } from './schema/cited.ts';
import type { DeepReadonly } from './schema/ruleset.ts';

/**
 * Known values by name, as words or days: the given facts, and asOf, outcome, `finding.<condition>` once they are
 * settled.
 */
export type Words = Readonly<Record<string, string | undefined>>;

/** Three-valued: undefined if a fact that decides is missing. */
export type Truth = boolean | undefined;

type ReadonlyMatcher = DeepReadonly<Matcher>;
type ReadonlyGuard = DeepReadonly<Guard>;
type Guards = readonly ReadonlyGuard[] | undefined;

/** Resolves a bound: 'asOf' becomes the as-of date, a fixed day is returned unchanged. */
export function boundDay(bound: string | undefined, asOf: string): string | undefined {
  return bound === 'asOf' ? asOf : bound;
}

function matches(matcher: ReadonlyMatcher, value: string, asOf: string): boolean {
  if (Array.isArray(matcher)) return matcher.includes(value);
  if ('not' in matcher) return !matcher.not.includes(value);
  // { told: true } is a range without bounds: any given value is in it.
  const range = matcher as { from?: string; to?: string };
  const from = boundDay(range.from, asOf);
  const to = boundDay(range.to, asOf);
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** Whether all entries of the guard match. One that fails decides, even if other facts are missing. */
export function holds(guard: ReadonlyGuard, words: Words): Truth {
  let open = false;
  for (const key in guard) {
    const matcher = guard[key];
    const value = words[key];
    if (value === undefined) open = true;
    else if (matcher && !matches(matcher, value, words['asOf'] ?? '')) return false;
  }
  return open ? undefined : true;
}

function anyHolds(guards: readonly ReadonlyGuard[], words: Words): boolean {
  for (const guard of guards) if (holds(guard, words) === true) return true;
  return false;
}

/** Whether a rule applies to the person: only if `when` certainly matches, never if `unless` does. */
export function concerns(
  { when, unless }: { readonly when?: Guards; readonly unless?: Guards },
  words: Words,
): boolean {
  return (when === undefined || anyHolds(when, words)) && !(unless && anyHolds(unless, words));
}
