import type { ConversionFacts, PlainDate, Ruleset } from '../../../src/rules/index.ts';

export interface Person {
  facts: ConversionFacts;
  asOf: PlainDate;
}

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Of ten people, as many leave a fact untold as the share says. */
export interface Telling {
  untold: number;
}

/**
 * Invented people as they may ask about an exchange of site-post certificates: most with a certificate of the kind that is exchanged, issued in the
 * years around the notice's, and every age at which somebody works. The same people in every run.
 */
export function people({ conversion }: Ruleset, count: number, { untold }: Telling): Person[] {
  const next = numbers(20_230_401);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const day = (from: number, to: number): PlainDate =>
    new Date(Date.UTC(from, 0, 1) + next() * (Date.UTC(to, 0, 1) - Date.UTC(from, 0, 1)))
      .toISOString()
      .slice(0, 10);
  const certificates = conversion?.certificates ?? [];
  const issuers = (conversion?.issuers ?? []).map(({ id }) => id);
  return Array.from({ length: count }, () => {
    const told = {
      certificate: next() < 0.8 ? ('site-post' as const) : pick(certificates),
      issuer: next() < 0.8 ? pick(issuers.slice(0, 1)) : pick([...issuers, 'other']),
      issuedOn: day(2015, 2020),
      sex: pick(['male', 'female'] as const),
      birthDate: day(1955, 2000),
      post: pick(['土建施工员', '安全员', '材料员']),
      registry: pick(['valid', 'valid', 'not-found'] as const),
    };
    const facts = Object.fromEntries(Object.entries(told).filter(() => next() >= untold));
    return { facts, asOf: day(2023, 2025) };
  });
}
