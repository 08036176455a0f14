import { describe, expect, test } from 'vitest';
import { readVectors, type Vector } from '../../src/build/vectors.ts';
import * as rules from '../../src/rules/index.ts';
import { rulesetOf } from './support.ts';

/** Everything that stands under a key `says`, `then` or `safe` of an answer, in order. */
function sentences(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(sentences);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    typeof value === 'string' && ['says', 'then', 'safe'].includes(key) ? [value] : sentences(value),
  );
}

function said({ function: name, notice, facts, asOf }: Vector): string[] {
  const ruleset = rulesetOf(notice);
  if (name === 'applicationChannel') return sentences(rules[name](ruleset, asOf));
  const answer = rules[name](ruleset, facts as never, asOf);
  const flips = name === 'checkConversion' ? rules.nearestFlips(ruleset, facts, asOf) : [];
  return sentences([answer, flips]);
}

const byNotice = Map.groupBy(readVectors(), ({ notice }) => notice);

/** tests/rules/wording/ is read by people: a changed sentence is read again, then `npx vitest -u` writes it down. */
describe('what the answers say, word for word', () => {
  test.each([...byNotice])('%s says what its book holds', async (notice, vectors) => {
    const book = [...new Set(vectors.flatMap(said))].join('\n');
    await expect(`${book}\n`).toMatchFileSnapshot(`wording/${notice}.txt`);
  });
});
