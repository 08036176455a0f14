import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConversion, nearestFlips } from '../../src/rules/index.ts';
import { anybody, SEED } from './people.ts';
import { EXCHANGES, rulesetOf } from './support.ts';

/** What the rules keep of a ruleset between calls is kept by the object: a copy knows nothing yet. */
test.each(EXCHANGES)('%s answers the same whoever was answered before', (id) => {
  const rules = rulesetOf(id);
  fc.assert(
    fc.property(fc.array(anybody(id), { minLength: 1, maxLength: 5 }), (people) => {
      for (const { facts, asOf } of people) {
        const fresh = structuredClone(rules);
        expect(checkConversion(rules, facts, asOf)).toEqual(checkConversion(fresh, facts, asOf));
        expect(nearestFlips(rules, facts, asOf)).toEqual(nearestFlips(fresh, facts, asOf));
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});
