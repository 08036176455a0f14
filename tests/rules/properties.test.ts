import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ConversionFacts,
  type ConversionOutcome,
  checkConversion,
  type Ruleset,
} from '../../src/rules/index.ts';
import { decisive } from './discretise.ts';
import { agrees, anybody, nearly, SEED, valuesFor } from './people.ts';
import { type Conversion, conversionOf, EXCHANGES, eachCombination, rulesetOf } from './support.ts';

const AFTER_CLOSED = ['closed', 'not-needed', 'out-of-scope', 'check-archive', 'archive-missed'];

/** The facts that decide and are not told; a code tells the post. */
function untoldIn(conversion: Conversion, facts: ConversionFacts): Record<string, string[]> {
  const coded = conversion.posts?.some(({ code }) => code) && facts.postCode !== undefined;
  return Object.fromEntries(
    Object.entries(decisive(conversion)).filter(
      ([fact]) => facts[fact as keyof ConversionFacts] === undefined && !(fact === 'post' && coded),
    ),
  );
}

/** Every outcome that a holder may still get, by what would have to be told for it. */
function completions(rules: Ruleset, untold: Record<string, string[]>, facts: ConversionFacts, asOf: string) {
  const found: { told: Record<string, unknown>; outcome: ConversionOutcome }[] = [];
  eachCombination(untold, (told) => {
    found.push({ told, outcome: checkConversion(rules, { ...facts, ...told }, asOf).outcome });
  });
  return found;
}

/** The untold facts of which two values part two completions that are alike otherwise. */
function thatChange(untold: readonly string[], all: ReturnType<typeof completions>): string[] {
  return untold.filter((fact) => {
    const sides = new Map<string, string>();
    return all.some(({ told, outcome }) => {
      const others = untold.map((each) => (each === fact ? '' : told[each])).join('|');
      const known = sides.get(others) ?? outcome;
      sides.set(others, known);
      return known !== outcome;
    });
  });
}

function check<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void, numRuns = 500): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      predicate(value);
    }),
    { seed: SEED, numRuns },
  );
}

describe.each(EXCHANGES)('for anybody who asks %s', (id) => {
  const rules = rulesetOf(id);
  const conversion = conversionOf(id);
  const people = fc.oneof(anybody(id), nearly(id));

  test('missing is exactly the untold facts that can still change the outcome', { timeout: 60_000 }, () => {
    check(people, ({ facts, asOf }) => {
      const { outcome, missing } = checkConversion(rules, facts, asOf);
      const untold = untoldIn(conversion, facts);
      if (outcome === 'closed') return expect(missing).toEqual([]);
      const changing = thatChange(Object.keys(untold), completions(rules, untold, facts, asOf));
      expect([...missing].sort()).toEqual(changing.sort());
    });
  });

  test('a fact not told is never treated as no: what is said with something missing holds however it is told', {
    timeout: 60_000,
  }, () => {
    check(people, ({ facts, asOf }) => {
      const { outcome } = checkConversion(rules, facts, asOf);
      const all = completions(rules, untoldIn(conversion, facts), facts, asOf).map((each) => each.outcome);
      const possible = new Set(all);
      if (['eligible', 'not-yet-open', 'unclear', 'not-needed'].includes(outcome))
        expect([...possible]).toEqual([outcome]);
      else if (outcome === 'out-of-scope')
        expect([...possible].filter((each) => each !== 'not-needed')).toEqual(['out-of-scope']);
      else if (outcome === 'closed') expect(AFTER_CLOSED).toEqual(expect.arrayContaining([...possible]));
      else if (outcome === 'incomplete') expect(possible.size).toBeGreaterThan(1);
      else expect([outcome, 'out-of-scope', 'not-needed']).toEqual(expect.arrayContaining([...possible]));
    });
  });

  test('with nothing missing, telling anything further changes nothing of the outcome', () => {
    const further = fc.record(valuesFor(conversion), { requiredKeys: [] });
    check(
      fc.tuple(people, further),
      ([{ facts, asOf }, more]) => {
        const { outcome, missing } = checkConversion(rules, facts, asOf);
        const told = { ...more, ...facts } as ConversionFacts;
        fc.pre(missing.length === 0 && agrees(conversion, told));
        const after = checkConversion(rules, told, asOf).outcome;
        if (outcome === 'closed') expect(AFTER_CLOSED).toContain(after);
        else expect(after).toBe(outcome);
      },
      1500,
    );
  });

  test('a holder with something missing can be told out of scope only by a condition whose own facts are told', () => {
    check(
      people,
      ({ facts, asOf }) => {
        const { findings } = checkConversion(rules, facts, asOf);
        const untold = Object.keys(untoldIn(conversion, facts));
        for (const { status, needs, condition } of findings) {
          if (status === 'unmet' && needs.length === 1) expect(untold).not.toContain(needs[0]);
          if (needs.length > 0 && needs.every((fact) => untold.includes(fact)))
            expect([condition, status]).toEqual([condition, 'unknown']);
        }
      },
      1500,
    );
  });

  test('the order in which facts are told, and in which the notice puts its conditions, is irrelevant', () => {
    const shuffled = (facts: ConversionFacts) =>
      fc
        .shuffledSubarray(Object.entries(facts), { minLength: Object.keys(facts).length })
        .map((entries): ConversionFacts => Object.fromEntries(entries));
    const anyOrder = people.chain(({ facts, asOf }) =>
      fc.record({
        facts: fc.constant(facts),
        other: shuffled(facts),
        asOf: fc.constant(asOf),
        conditions: fc.shuffledSubarray([...conversion.conditions], {
          minLength: conversion.conditions.length,
        }),
        stands: fc.shuffledSubarray([...(conversion.stands ?? [])], {
          minLength: conversion.stands?.length ?? 0,
        }),
      }),
    );
    const asSet = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    check(
      anyOrder,
      ({ facts, other, asOf, conditions, stands }) => {
        const one = checkConversion(rules, facts, asOf);
        expect(checkConversion(rules, other, asOf)).toEqual(one);
        const reordered = { ...rules, conversion: { ...conversion, conditions, stands } };
        const another = checkConversion(reordered, other, asOf);
        expect({ ...another, findings: asSet(another.findings), missing: asSet(another.missing) }).toEqual({
          ...one,
          findings: asSet(one.findings),
          missing: asSet(one.missing),
        });
      },
      500,
    );
  });
});
