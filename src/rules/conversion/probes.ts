import { boundDay } from '../guard.ts';
import { addDays, addYears, type PlainDate } from '../plain-date.ts';
import type { Matcher } from '../schema/cited.ts';
import { CERTIFICATES, REGISTRY, SEXES } from '../vocabulary.ts';
import { type Condition, type Conversion, factsOf, isAged, isChoice } from './condition.ts';

/** A post that no notice lists. */
const ANOTHER_POST = '其他';

type Guards = readonly Readonly<Record<string, Matcher>>[];

function guardsOf(conversion: Conversion): Guards {
  const stands = (conversion.stands ?? []).map((stand) => stand.when);
  const windows = conversion.windows.flatMap((window) => (window.when ? [window.when] : []));
  return [...stands, ...windows] as Guards;
}

function namedPosts(conversion: Conversion): string[] {
  const listed = conversion.conditions.flatMap((condition) =>
    isChoice(condition) && condition.fact === 'post'
      ? [condition.met, condition.unclear, condition.unmet, condition.mend?.values].flatMap((list) => list ?? [])
      : [],
  );
  const guarded = guardsOf(conversion).flatMap((guard) => {
    const matcher = guard['post'];
    return matcher === undefined || 'from' in matcher || 'to' in matcher
      ? []
      : Array.isArray(matcher)
        ? matcher
        : (matcher as { not: string[] }).not;
  });
  return [...new Set([...listed, ...guarded, ANOTHER_POST])];
}

/** The days at which a condition on this fact may turn. */
function turningDays(condition: Condition, fact: string, asOf: PlainDate): PlainDate[] {
  if (!factsOf(condition).includes(fact) || isChoice(condition)) return [];
  if (isAged(condition)) {
    const { age } = condition;
    const on = boundDay(age.on, asOf) ?? asOf;
    const years = [age.atMost, age.atLeast].flatMap((limit) => (limit ? Object.values(limit) : []));
    return years.flatMap((each) => [addYears(on, -each), addYears(on, -each - 1)]);
  }
  const { from, to, unclear } = condition;
  return [from, to, unclear?.from, unclear?.to].flatMap((bound) => boundDay(bound, asOf) ?? []);
}

function guardedDays(conversion: Conversion, fact: string, asOf: PlainDate): PlainDate[] {
  return guardsOf(conversion).flatMap((guard) => {
    const matcher = guard[fact];
    if (matcher === undefined || Array.isArray(matcher) || 'not' in matcher) return [];
    const range = matcher as { from?: string; to?: string };
    return [range.from, range.to].flatMap((bound) => boundDay(bound, asOf) ?? []);
  });
}

function aroundDays(days: readonly PlainDate[]): PlainDate[] {
  return [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
}

/**
 * Values of a fact such that whatever the holder may tell behaves like one of them: every word that the ruleset knows
 * and one that it does not, every day at which a condition turns and its two neighbours.
 */
export function probesOf(conversion: Conversion, fact: string, asOf: PlainDate): readonly string[] {
  switch (fact) {
    case 'certificate':
      return Object.keys(CERTIFICATES);
    case 'registry':
      return Object.keys(REGISTRY);
    case 'sex':
      return Object.keys(SEXES);
    case 'issuer':
      return [...(conversion.issuers ?? []).map((issuer) => issuer.id), 'other'];
    case 'post':
      return namedPosts(conversion);
    default:
      return aroundDays([
        ...conversion.conditions.flatMap((condition) => turningDays(condition, fact, asOf)),
        ...guardedDays(conversion, fact, asOf),
      ]);
  }
}
