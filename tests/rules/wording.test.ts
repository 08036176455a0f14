import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { type AnyVector, readAllVectors } from '../../src/views/vectors.ts';
import { replyTo } from '../vector.ts';
import { PUBLISHED } from './offices.ts';
import { rulesetOf } from './support.ts';

/** Everything that stands under a key `says`, `then` or `safe` of an answer, in order. */
function sentences(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(sentences);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    typeof value === 'string' && ['says', 'then', 'safe'].includes(key) ? [value] : sentences(value),
  );
}

function said(vector: AnyVector): string[] {
  const { answer } = replyTo(rules, PUBLISHED, vector);
  if (vector.function !== 'checkConversion') return sentences(answer);
  return sentences([answer, rules.nearestFlips(rulesetOf(vector.notice), vector.facts, vector.asOf)]);
}

const byNotice = Map.groupBy(readAllVectors(), ({ notice }) => notice);

/** tests/rules/wording/ is read by people: a changed sentence is read again, then `npm run test:unit -- -u` writes it down. */
describe('what the answers say, word for word', () => {
  test.each([...byNotice])('%s says what its book holds', async (notice, vectors) => {
    const book = [...new Set(vectors.flatMap(said))].join('\n');
    await expect(`${book}\n`).toMatchFileSnapshot(`wording/${notice}.txt`);
  });
});
