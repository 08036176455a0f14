import type { Guard, Matcher } from './schema/cited.ts';
import type { DeepReadonly } from './schema/ruleset.ts';

/** What is known, as words and days: facts told, and asOf, outcome or 'finding.<condition>' where they are settled. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Three-valued: true, false, or undefined where a fact that decides is not told. */
export type Truth = boolean | undefined;

type ReadonlyMatcher = DeepReadonly<Matcher>;
type ReadonlyGuard = DeepReadonly<Guard>;
type Guards = readonly ReadonlyGuard[] | undefined;

/** A fixed day as it stands; 'asOf' as the day of asking. */
export function boundDay(bound: string | undefined, asOf: string): string | undefined {
  return bound === 'asOf' ? asOf : bound;
}

function matches(matcher: ReadonlyMatcher, value: string, asOf: string): boolean {
  if (Array.isArray(matcher)) return matcher.includes(value);
  if ('not' in matcher) return !matcher.not.includes(value);
  // { told: true } is a range without bounds: whatever is told lies in it.
  const range = matcher as { from?: string; to?: string };
  const from = boundDay(range.from, asOf);
  const to = boundDay(range.to, asOf);
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** Do all entries of the guard match? One that fails settles it, whatever is not told. */
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

/** Is this rule meant for the person? Only where `when` surely matches, never where `unless` does. */
export function concerns(
  { when, unless }: { readonly when?: Guards; readonly unless?: Guards },
  words: Words,
): boolean {
  return (when === undefined || anyHolds(when, words)) && !(unless && anyHolds(unless, words));
}
