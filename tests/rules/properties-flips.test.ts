import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConversionFacts, checkConversion, nearestFlips } from '../../src/rules/index.ts';
import { decisive, decisiveDays } from './discretise.ts';
import { nearly, SEED } from './people.ts';
import { conversionOf, EXCHANGES, eachCombination, eligibleHolder, rulesetOf } from './support.ts';

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

describe.each(EXCHANGES)('what is nearest to eligible under %s', (id) => {
  const rules = rulesetOf(id);
  const conversion = conversionOf(id);
  const values: Record<string, readonly string[]> = {
    ...decisive(conversion),
    asOf: decisiveDays(conversion),
  };

  /** Can these, and nothing else, be changed so that the holder is eligible? */
  function flips(set: readonly string[], facts: ConversionFacts, asOf: string): boolean {
    let found = false;
    eachCombination(Object.fromEntries(set.map((fact) => [fact, values[fact] ?? []])), (change) => {
      const { asOf: day = asOf, ...told } = change;
      found ||= checkConversion(rules, { ...facts, ...told }, String(day)).outcome === 'eligible';
    });
    return found;
  }

  test('every set of facts that is named makes the holder eligible, and no smaller set does', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(nearly(id), ({ facts, asOf }) => {
        const named = nearestFlips(rules, facts, asOf).map((flip) => flip.facts);
        const [first] = named;
        if (!first) {
          expect(checkConversion(rules, facts, asOf).outcome).toBe('eligible');
          return;
        }
        for (const set of named) {
          expect(set).toHaveLength(first.length);
          expect(new Set(set).size).toBe(set.length);
          expect([set, flips(set, facts, asOf)]).toEqual([set, true]);
        }
        const keys = (sets: readonly string[][]) => sets.map((set) => [...set].sort().join(' ')).sort();
        const smaller = subsets(Object.keys(values), first.length - 1).filter((set) =>
          flips(set, facts, asOf),
        );
        expect(keys(smaller)).toEqual([]);
        if (first.length > 2) return;
        const same = subsets(Object.keys(values), first.length).filter((set) => flips(set, facts, asOf));
        expect(keys(named)).toEqual(keys(same));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('what the holder can still change comes first, and a day that is past is nothing that can be changed', () => {
    fc.assert(
      fc.property(nearly(id), ({ facts, asOf }) => {
        const all = nearestFlips(rules, facts, asOf).map(({ changeable }) => changeable);
        expect(all).toEqual([...all].sort((a, b) => Number(b) - Number(a)));
      }),
      { seed: SEED, numRuns: 300 },
    );
    const late = nearestFlips(rules, eligibleHolder(id), '2030-01-01');
    expect(late.map(({ facts, changeable }) => ({ facts, changeable }))).toEqual([
      { facts: ['asOf'], changeable: false },
    ]);
  });

  test('whoever is eligible has nothing to change', () => {
    const day = conversion.windows[0]?.closes ?? '';
    expect(nearestFlips(rules, eligibleHolder(id), day)).toEqual([]);
  });
});

describe('what a holder can still bring about', () => {
  test('is to wait, before the first day', () => {
    const [flip] = nearestFlips(
      rulesetOf('guizhou-2023-conversion'),
      eligibleHolder('guizhou-2023-conversion'),
      '2023-03-31',
    );
    expect(flip).toMatchObject({ facts: ['asOf'], changeable: true });
  });

  test('is to have the archive checked, until the last day for it', () => {
    const facts = { ...eligibleHolder('hainan-2020-135'), registry: 'not-found' } as const;
    const on = (asOf: string) => nearestFlips(rulesetOf('hainan-2020-135'), facts, asOf)[0];
    expect(on('2020-11-10')).toMatchObject({ facts: ['registry'], changeable: true });
    expect(on('2020-11-11')).toMatchObject({ facts: ['registry'], changeable: false });
  });
});
