import { readLibrary } from '../../src/content/library.ts';
import type { ConversionFacts, Ruleset } from '../../src/rules/index.ts';

export type Conversion = NonNullable<Ruleset['conversion']>;

/** The rulesets as they are published, amendments applied, by the id of their notice. */
export const rulesets: ReadonlyMap<string, Ruleset> = new Map(
  readLibrary().map(({ id, rules }) => [id, rules]),
);

export function rulesetOf(id: string): Ruleset {
  const ruleset = rulesets.get(id);
  if (!ruleset) throw new Error(`no ruleset ${id}`);
  return ruleset;
}

export function conversionOf(id: string): Conversion {
  const { conversion } = rulesetOf(id);
  if (!conversion) throw new Error(`${id} has no conversion part`);
  return conversion;
}

/** The notices that order an exchange. */
export const EXCHANGES = [...rulesets.values()]
  .filter(({ conversion }) => conversion)
  .map(({ notice }) => notice);

/** For each exchange, a holder who meets every condition under every reading. */
const ELIGIBLE: Readonly<Record<string, ConversionFacts>> = {
  'guizhou-2023-conversion': {
    certificate: 'site-post',
    issuer: 'guizhou-dohurd',
    issuedOn: '2017-06-01',
    sex: 'female',
    birthDate: '1985-05-20',
  },
  'hainan-2020-135': {
    certificate: 'site-post',
    issuer: 'hainan-leading-group',
    issuedOn: '2017-06-01',
    post: '土建施工员',
    registry: 'valid',
  },
  'jilin-2022-25': { certificate: 'site-post', registry: 'valid', post: '土建施工员' },
  'mohurd-2020-662': { certificate: 'site-post', issuedOn: '2017-06-01' },
};

export function eligibleHolder(id: string): ConversionFacts {
  const facts = ELIGIBLE[id];
  if (!facts) throw new Error(`no eligible holder for ${id}`);
  return { ...facts };
}

/** A day some calendar days later; by the UTC clock alone, independent of the rules' own arithmetic. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Each of these days with the day before and the day after. */
export function around(days: Iterable<string>): string[] {
  return [...new Set([...days].flatMap((day) => [shift(day, -1), day, shift(day, 1)]))].sort();
}

export function everyDay(from: string, to: string): string[] {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Array.from({ length: days + 1 }, (_, index) => shift(from, index));
}

/** Day after day, what is answered, with only the days kept on which the answer changes. */
export function turns(
  days: readonly string[],
  answer: (day: string) => string,
): [day: string, answer: string][] {
  const runs: [string, string][] = [];
  for (const day of days) {
    const now = answer(day);
    if (runs.at(-1)?.[1] !== now) runs.push([day, now]);
  }
  return runs;
}

/** Calls back with every combination of values; a fact whose value is undefined is left out. */
export function eachCombination(
  values: Readonly<Record<string, readonly unknown[]>>,
  visit: (facts: Record<string, unknown>) => void,
): number {
  const entries = Object.entries(values);
  let visited = 0;
  const descend = (index: number, facts: Record<string, unknown>): void => {
    const entry = entries[index];
    if (!entry) {
      visited += 1;
      visit(facts);
      return;
    }
    const [fact, options] = entry;
    for (const option of options)
      descend(index + 1, option === undefined ? facts : { ...facts, [fact]: option });
  };
  descend(0, {});
  return visited;
}

/** Frozen all the way down: whoever writes to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
