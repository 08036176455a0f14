import { holds, type Truth, type Words } from '../guard.ts';
import type { Ruleset } from '../schema/ruleset.ts';

export type AnnualHours = NonNullable<Ruleset['annualHours']>;
export type Scheme = AnnualHours['schemes'][number];

function isFor({ when, unless }: Scheme, words: Words): Truth {
  if (unless?.some((guard) => holds(guard, words) === true)) return false;
  const truths = (when ?? [{}]).map((guard) => holds(guard, words));
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** Facts not told that one of these schemes reads. */
function untoldIn(schemes: readonly Scheme[], words: Words): string[] {
  const read = schemes.flatMap(({ when }) => (when ?? []).flatMap((guard) => Object.keys(guard)));
  return [...new Set(read)].filter((fact) => words[fact] === undefined);
}

/**
 * The annual duty that this certificate bears.
 * @returns the scheme; 'none' where the notice puts no duty on it; or the facts that have to be told first
 */
export function schemeFor({ schemes }: AnnualHours, words: Words): Scheme | 'none' | string[] {
  const truths = schemes.map((scheme) => isFor(scheme, words));
  const first = truths.findIndex((truth) => truth !== false);
  if (first === -1) return 'none';
  const scheme = schemes[first];
  if (scheme && truths[first] === true) return scheme;
  return untoldIn(
    schemes.filter((_, index) => truths[index] === undefined),
    words,
  );
}
