import { describe, expect, test } from 'vitest';
import type { AnsweredRow } from '../../src/widgets/Roster/answering/answered-row.ts';
import type { RosterState } from '../../src/widgets/Roster/state.ts';
import { answered, following, hearing, pageOf } from './roster/steps.ts';

describe('a page of rows', () => {
  const asked = () => following(answered(), { type: 'asked', query: { find: '张', order: 'name' } });

  test('is shown, and asks for nothing again', () => {
    const before = asked();
    const page = pageOf({ find: '张', order: 'name' });
    const shown = hearing(before, { type: 'page', of: 'screen', page });
    expect(shown.page).toEqual(page);
    expect(shown.query, 'the very same question').toBe(before.query);
  });

  test.for([
    ['of everything', {}],
    ['in another order', { find: '张', order: 'list' }],
    ['of another name', { find: '李', order: 'name' }],
    ['of other answers', { find: '张', order: 'name', show: 'problems' }],
  ] as const)('that answers an earlier question is left aside: %s', ([, query]) => {
    expect(hearing(asked(), { type: 'page', of: 'screen', page: pageOf(query) }).page).toBeUndefined();
  });

  test('meant for paper is not shown on screen', () => {
    const page = pageOf({ find: '张', order: 'name' });
    expect(hearing(asked(), { type: 'page', of: 'paper', page }).page).toBeUndefined();
  });

  test('of a new filter is its first, of the same filter whichever is asked for', () => {
    const third = following(asked(), { type: 'asked', query: { page: 2 } });
    expect(third.query).toMatchObject({ find: '张', order: 'name', page: 2 });
    expect(following(third, { type: 'asked', query: { find: '李' } }).query).toMatchObject({
      find: '李',
      order: 'name',
      page: 0,
    });
  });
});

describe('turning pages', () => {
  const shown = (query = {}, found = 130) =>
    hearing(following(answered(), { type: 'asked', query }), {
      type: 'page',
      of: 'screen',
      page: pageOf(query, found),
    });
  const turned = (state: RosterState, ...by: (1 | -1)[]) =>
    following(state, ...by.map((each) => ({ type: 'turned', by: each }) as const)).query.page;

  test('leads to the next and back, and a second press on from a page that is still on its way', () => {
    expect(turned(shown(), 1)).toBe(1);
    expect(turned(shown(), 1, 1)).toBe(2);
    expect(turned(shown({ page: 2 }), -1, -1)).toBe(0);
  });

  test('ends at the first page and the last', () => {
    expect(turned(shown(), -1)).toBe(0);
    expect(turned(shown(), 1, 1, 1, 1)).toBe(2);
    expect(turned(shown({}, 0), 1)).toBe(0);
  });

  test('closes the reasons that stood open', () => {
    const open = following(shown(), { type: 'opened', line: 9 });
    expect(following(open, { type: 'turned', by: 1 }).open).toBeUndefined();
  });

  test('waits while the rows of another filter are on their way', () => {
    expect(turned(following(shown(), { type: 'asked', query: { find: '张' } }), 1)).toBe(0);
    expect(turned(answered(), 1)).toBe(0);
  });
});

describe('the reasons of a row', () => {
  const row: AnsweredRow = {
    line: 9,
    name: '张三',
    told: {},
    problems: [],
    answers: [],
    next: undefined,
    missing: [],
  };
  const opened = (line = 9) => following(answered(), { type: 'opened', line });

  test('stand open once they are told', () => {
    expect(opened().open).toEqual({ line: 9 });
    expect(hearing(opened(), { type: 'row', row, answers: [] }).open).toEqual({ line: 9, row, answers: [] });
  });

  test('of a row that is not open any more are left aside', () => {
    expect(hearing(opened(4), { type: 'row', row, answers: [] }).open).toEqual({ line: 4 });
    expect(hearing(answered(), { type: 'row', row, answers: [] }).open).toBeUndefined();
  });

  test('are closed by hand, and by another page of rows', () => {
    expect(following(opened(), { type: 'closed' })).toEqual(answered());
    expect(following(opened(), { type: 'asked', query: { page: 1 } }).open).toBeUndefined();
  });
});

test('a file, or that one could not be made, changes nothing on screen', () => {
  const before = answered();
  const file = { type: 'file', name: '名单.csv', media: 'text/csv', bytes: new Uint8Array() } as const;
  expect(hearing(before, file, { type: 'failed' })).toEqual(before);
});
