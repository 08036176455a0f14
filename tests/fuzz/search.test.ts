import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { excerptOf, markedIn } from '../../src/widgets/SearchSite/search/excerpt.ts';
import { search } from '../../src/widgets/SearchSite/search/search.ts';
import { reduce, START, viewOf } from '../../src/widgets/SearchSite/state.ts';
import { index, whole } from '../content/search-support.ts';
import { fuzz, PATIENCE, typed } from './fuzz.ts';

let lookups = 0;
const METHODS = ['indexOf', 'includes'] as const;
type Look = (this: string, words: string, from?: number) => unknown;
const plain = METHODS.map((method): [string, Look] => [method, String.prototype[method]]);

/** Counts look-ups in texts; a spy would keep each of the many millions. */
beforeAll(() => {
  for (const [method, look] of plain) {
    const counted = function (this: string, words: string, from?: number): unknown {
      lookups += 1;
      return look.call(this, words, from);
    };
    Object.assign(String.prototype, { [method]: counted });
  }
});

afterAll(() => {
  for (const [method, look] of plain) Object.assign(String.prototype, { [method]: look });
});

const texts = index.clauses.map(({ text }) => text).filter((text) => text !== '');
/** Words of the notices, cut anywhere. */
const fromTexts = fc
  .tuple(fc.constantFrom(...texts), fc.nat(400), fc.integer({ min: 1, max: 80 }))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
const said = fc.constantFrom(...index.words.flatMap(({ says }) => says), ...index.ignored);
const query = typed(fromTexts, said);

/** Look-ups that one query may take: somewhat more than the most that was seen. */
const MOST_LOOKUPS = 60_000;

test(
  'whatever is typed, nothing throws, nothing takes long, and every word marked was there',
  PATIENCE,
  () => {
    fuzz(query, (given) => {
      lookups = 0;
      const found = search(whole, given);
      expect(lookups).toBeLessThan(MOST_LOOKUPS);
      for (const { text } of found.clauses.slice(0, 2)) {
        const plainText = text.replace(/\s+/gu, ' ');
        const marked = markedIn(text, found.terms).map((run) => run.text);
        expect(marked.join('')).toBe(plainText);
        const shown = excerptOf(text, found.terms).map((run) => run.text);
        expect(plainText).toContain(shown.join('').replace(/^…|…$/gu, ''));
      }
    });
  },
);

test('whatever is typed, the widget says what came of it', PATIENCE, () => {
  const ready = reduce(START, { type: 'arrived', searchable: whole });
  fuzz(
    query,
    (given) => {
      const { outcome, says } = viewOf(reduce(ready, { type: 'typed', text: given, settled: true }));
      expect(outcome === 'empty').toBe(given.trim() === '');
      expect(says === '').toBe(outcome === 'empty');
    },
    300,
  );
});
