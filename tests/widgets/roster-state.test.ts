import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/widgets/Roster/answering/query.ts';
import type { RowsPage } from '../../src/widgets/Roster/protocol.ts';
import { type RosterAction, type RosterState, reduceRoster, START } from '../../src/widgets/Roster/state.ts';

const TODAY = '2026-11-21';
const ready = reduceRoster(START, { type: 'ready', today: TODAY });
const following = (state: RosterState, ...actions: RosterAction[]) => actions.reduce(reduceRoster, state);
const pageOf = (query: RowsPage['query']): RowsPage => ({ query, rows: [], found: 7 });

test('the day to judge by is today, until another can be read', () => {
  expect(ready).toMatchObject({ asOf: TODAY, asOfText: '2026年11月21日' });
  expect(following(ready, { type: 'asOfTyped', text: '2023年6月1日' })).toMatchObject({ asOf: '2023-06-01' });
  const unread = following(ready, { type: 'asOfTyped', text: '2023年2月30日' });
  expect(unread).toMatchObject({ asOf: TODAY, asOfText: '2023年2月30日' });
  expect(unread.asOfError).toContain('28日');
});

describe('a page of rows', () => {
  const asked = following({ ...ready, stage: 'answers' }, { type: 'asked', query: { order: 'name' } });

  test('is shown, and asks for nothing again', () => {
    const shown = following(asked, {
      type: 'heard',
      reply: { type: 'page', of: 'screen', page: pageOf({ ...asked.query }) },
    });
    expect(shown.page?.found).toBe(7);
    expect(shown.query, 'the very same question').toBe(asked.query);
  });

  test('that answers an earlier question is left aside', () => {
    const late = following(asked, {
      type: 'heard',
      reply: { type: 'page', of: 'screen', page: pageOf(EVERYTHING) },
    });
    expect(late.page).toBeUndefined();
  });
});

test('a new filter begins at its first page and closes what stood open', () => {
  const state = following(
    { ...ready, stage: 'answers' },
    { type: 'asked', query: { page: 3 } },
    { type: 'opened', line: 9 },
  );
  expect(following(state, { type: 'asked', query: { find: '张' } })).toMatchObject({
    query: { page: 0, find: '张' },
    open: undefined,
  });
});

test('cancelling keeps the day and nothing of the list', () => {
  const given = following(
    ready,
    { type: 'asOfTyped', text: '2023-06-01' },
    { type: 'given', source: '名单.csv' },
  );
  expect(following(given, { type: 'cancelled' })).toEqual({
    ...START,
    today: TODAY,
    asOf: '2023-06-01',
    asOfText: '2023-06-01',
  });
});
