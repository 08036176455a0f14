import { describe, expect, test } from 'vitest';
import type { Searchable } from '../../src/widgets/SearchSite/search/searchable.ts';
import { LONGEST_QUERY } from '../../src/widgets/SearchSite/search/terms.ts';
import { KINDS, viewOf } from '../../src/widgets/SearchSite/state.ts';
import { whole } from '../content/search-support.ts';

const shown = (sought: string, searchable: Searchable = whole) =>
  viewOf({ searchable, sought, failed: false });

const NOBODY: Searchable = { ...whole, index: { ...whole.index, contacts: [] } };

describe('what is found is counted, all of it and kind by kind', () => {
  test.for<[string, RegExp, Searchable?]>([
    ['继续教育', /^找到\d+处：通知条款\d+处，常问的问题\d+个，单位\d+个。$/u],
    ['人脸', /^找到\d+处：通知条款\d+处，常问的问题\d+个。$/u],
    ['guiyang', /^找到\d+处：通知条款\d+处，单位\d+个。$/u],
    ['guiyang', /^找到\d+处：单位\d+个。$/u, { ...whole, clauses: [] }],
    ['人脸', /^找到\d+处：常问的问题\d+个。$/u, { ...whole, clauses: [] }],
    ['guiyang', /^找到\d+处：通知条款\d+处。$/u, NOBODY],
  ])('%s: %s', ([query, words, searchable]) => {
    const { outcome, says, found } = shown(query, searchable);
    expect(outcome).toBe('found');
    expect(says).toMatch(words);
    const counts = KINDS.map((kind) => found[kind].length).filter((count) => count > 0);
    const inAll = counts.reduce((sum, count) => sum + count, 0);
    expect(says.match(/\d+/gu)?.map(Number)).toEqual([inAll, ...counts]);
  });
});

test.for(['', ' ', '　'])('nothing is said while nothing is typed: “%s”', (sought) => {
  const nothing = { terms: [], clauses: [], questions: [], contacts: [] };
  expect(shown(sought)).toEqual({ outcome: 'empty', says: '', found: nothing });
});

test('what is not found is repeated', () => {
  expect(shown(' 北京烤鸭 ')).toMatchObject({ outcome: 'not-found', says: '没有找到“北京烤鸭”。' });
});

describe('what is too long', () => {
  const CUT = `写得太长，只按前${LONGEST_QUERY}个字找。`;
  const start = '换证';

  test('is looked for as far as it goes, and that is said first', () => {
    const { outcome, says } = shown(start.padEnd(LONGEST_QUERY + 1, '？'));
    expect([outcome, says.startsWith(`${CUT}找到`)]).toEqual(['found', true]);
    expect(shown(start.padEnd(LONGEST_QUERY, '？')).says).toMatch(/^找到/u);
  });

  test('is repeated no further where nothing is found', () => {
    const looked = 'x'.repeat(LONGEST_QUERY);
    expect(shown(`${looked}yy`).says).toBe(`${CUT}没有找到“${looked}”。`);
    expect(shown(looked).says).toBe(`没有找到“${looked}”。`);
  });

  test('is not so by the blanks around it', () => {
    const blanks = ' '.repeat(LONGEST_QUERY);
    expect(shown(blanks + start + blanks)).toEqual(shown(start));
  });
});
