import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationChannel, type Ruleset } from '../../src/rules/index.ts';
import { anybody, SEED } from './people.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { deepFreeze, EXCHANGES, rulesetOf, rulesets, shift } from './support.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => shift('2019-01-01', days));
const amount = fc.constantFrom(0, 22, 31, 32, 60, 64, 120);
const KINDS = {
  day,
  flag: fc.boolean(),
  amount,
  count: fc.integer({ min: 1, max: 3 }),
  word: fc.constantFrom('site-post', 'site-post-electronic', '安全员', '施工', '物业', 'none'),
  hours: fc.record({ total: amount, professional: amount }),
  years: fc.dictionary(
    fc.constantFrom('2020', '2021', '2022'),
    fc.record({ total: amount, professional: amount }),
  ),
};

function factsFor({ name, facts }: Question): fc.Arbitrary<object> {
  if (name === 'checkConversion' || name === 'nearestFlips') {
    return fc.oneof(...EXCHANGES.map((id) => anybody(id).map((each): object => each.facts)));
  }
  const values = Object.entries(facts).map(([fact, kind]) => [fact, KINDS[kind]] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

/** Overwrites whatever can be reached from a value. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    spoil(child);
    (value as Record<string, unknown>)[key] = 'spoilt';
  }
  if (Array.isArray(value)) value.length = 0;
}

const frozen = new Map([...rulesets].map(([id, rules]) => [id, deepFreeze(structuredClone(rules))]));
const frozenOf = (id: string): Ruleset => frozen.get(id) ?? rulesetOf(id);

describe.each(QUESTIONS)('an answer of $name', (question) => {
  const { ask, form } = question;
  const asked = fc.tuple(fc.constantFrom(...frozen.keys()), factsFor(question), day);
  const check = (predicate: (rules: Ruleset, facts: object, asOf: string) => void): void =>
    fc.assert(
      fc.property(asked, ([id, facts, asOf]) => {
        predicate(frozenOf(id), facts, asOf);
      }),
      { seed: SEED, numRuns: 400 },
    );

  test('is plain JSON of the published form', () => {
    check((rules, facts, asOf) => {
      const answer = ask(rules, facts, asOf);
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      form.parse(answer);
    });
  });

  test('is the same when asked again, of frozen facts and a frozen ruleset, and leaves them as they were', () => {
    check((rules, facts, asOf) => {
      const before = JSON.stringify(facts);
      const answer = ask(rules, deepFreeze(structuredClone(facts)), asOf);
      expect(ask(rules, facts, asOf)).toEqual(answer);
      expect(JSON.stringify(facts)).toBe(before);
    });
  });

  test('is its reader’s own: spoiling it spoils neither the ruleset, nor the facts, nor the next answer', () => {
    check((rules, facts, asOf) => {
      const loose = structuredClone(rules);
      const told = structuredClone(facts);
      const first = ask(loose, told, asOf);
      const copy = structuredClone(first);
      spoil(first);
      expect(told).toEqual(facts);
      expect(ask(loose, told, asOf)).toEqual(copy);
    });
  });

  test('comes out of a ruleset that went through JSON as out of the one that did not', () => {
    check((rules, facts, asOf) => {
      expect(ask(JSON.parse(JSON.stringify(rules)), facts, asOf)).toEqual(ask(rules, facts, asOf));
    });
  });
});

test('the channel of an application is its reader’s own, and plain JSON', () => {
  for (const rules of frozen.values()) {
    const first = applicationChannel(rules, '2023-07-26');
    const copy = structuredClone(first);
    expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
    spoil(first);
    expect(applicationChannel(rules, '2023-07-26')).toEqual(copy);
  }
});
