import { addDays, type PlainDate } from '../date.ts';
import { boundDay } from '../guard.ts';
import type { Matcher } from '../schema/cited.ts';
import { CERTIFICATES, REGISTRY, SEXES } from '../vocabulary.ts';
import { type Conversion, isChoice, turningDays } from './condition.ts';

/** Stands for any word that no notice lists. */
const ANOTHER_WORD = '其他';

type Guards = readonly Readonly<Record<string, Matcher>>[];

function guardsOf(conversion: Conversion): Guards {
  const stands = (conversion.stands ?? []).map((stand) => stand.when);
  const windows = conversion.windows.flatMap((window) => (window.when ? [window.when] : []));
  return [...stands, ...windows] as Guards;
}

function matchersOf(conversion: Conversion, fact: string): Matcher[] {
  return guardsOf(conversion).flatMap((guard) => (guard[fact] === undefined ? [] : [guard[fact]]));
}

/** The words and days that a matcher lists. */
function listedIn(matcher: Matcher): readonly string[] {
  if (Array.isArray(matcher)) return matcher;
  return 'not' in matcher ? matcher.not : [];
}

/** Every word that conditions and guards list for a fact. */
function namedWords(conversion: Conversion, fact: string): string[] {
  const listed = conversion.conditions.flatMap((condition) =>
    isChoice(condition) && condition.fact === fact
      ? [condition.met, condition.unclear, condition.unmet, condition.mend?.values].flatMap(
          (list) => list ?? [],
        )
      : [],
  );
  return [...new Set([...listed, ...matchersOf(conversion, fact).flatMap(listedIn)])];
}

/** The days on which a guard on this fact may change. */
export function guardedDays(conversion: Conversion, fact: string, asOf: PlainDate): PlainDate[] {
  return matchersOf(conversion, fact).flatMap((matcher) => {
    const { from, to } = matcher as { from?: string; to?: string };
    return [from, to, ...listedIn(matcher)].flatMap((bound) => boundDay(bound, asOf) ?? []);
  });
}

/** Each turning day, the day before and the two days after (29 February shifts the bound by one). */
function aroundDays(days: readonly PlainDate[]): PlainDate[] {
  return [...new Set(days.flatMap((day) => [-1, 0, 1, 2].map((days) => addDays(day, days))))];
}

/**
 * Representative values of a fact: any value that a holder may give behaves like one of these. They are every word in
 * the ruleset, one that is not in it, and the days around each turning day.
 */
export function probesOf(conversion: Conversion, fact: string, asOf: PlainDate): readonly string[] {
  switch (fact) {
    case 'certificate':
      return Object.keys(CERTIFICATES);
    case 'registry':
      return Object.keys(REGISTRY);
    case 'sex':
      return Object.keys(SEXES);
    case 'issuer': {
      const declared = (conversion.issuers ?? []).map((issuer) => issuer.id);
      return [...new Set([...declared, ...namedWords(conversion, fact), 'other'])];
    }
    case 'post':
    case 'assessmentPassed':
      return [...namedWords(conversion, fact), ANOTHER_WORD];
    default: {
      const turning = conversion.conditions.flatMap((condition) => turningDays(condition, fact, asOf));
      const days = [...turning, ...guardedDays(conversion, fact, asOf)];
      return aroundDays(days.length > 0 ? days : [asOf]);
    }
  }
}
