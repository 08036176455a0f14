import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/widgets/Roster/answering/list.ts';
import { START } from '../../src/widgets/Roster/state.ts';
import { ANSWERED, answered, following, hearing, pageOf, ready, TABLE, TODAY } from './roster/steps.ts';

describe('the day to judge by', () => {
  const typed = (text: string) => following(ready(), { type: 'asOfTyped', text });

  test('is today, until another can be read', () => {
    expect(ready()).toMatchObject({ asOf: TODAY, asOfText: '2026年11月21日' });
    expect(typed('2023年6月1日')).toMatchObject({ asOf: '2023-06-01' });
  });

  test('stays where it was while none can be read, and why is said', () => {
    const unread = typed('2023年2月30日');
    expect(unread).toMatchObject({ asOf: TODAY, asOfText: '2023年2月30日' });
    expect(unread.asOfError).toContain('28日');
    expect(typed(' ').asOfError).toContain('请填写');
    expect(following(unread, { type: 'asOfTyped', text: '2023-02-28' }).asOfError).toBeUndefined();
  });
});

describe('a list', () => {
  const given = () => following(ready(), { type: 'given', source: '名单.csv' });
  const read = () => hearing(given(), { type: 'read', table: TABLE });

  test('is read, and nothing of the list before stays', () => {
    expect(given()).toEqual({ ...ready(), stage: 'reading', source: '名单.csv' });
    expect(following(answered(), { type: 'given', source: '名单.csv' })).toEqual(given());
  });

  test('that is none is refused, with why, and the next one is waited for', () => {
    const refused = hearing(given(), { type: 'refused', says: '这是一张图片。' });
    expect(refused).toEqual({ ...ready(), refused: '这是一张图片。' });
    expect(following(refused, { type: 'given', source: '名单.csv' })).toEqual(given());
  });

  test('once read shows what each column was taken for', () => {
    expect(read()).toMatchObject({ stage: 'columns', source: '名单.csv', table: TABLE });
    expect(read().facts).toEqual({ 2: 'name', 5: '' });
  });

  test('has a column changed, and the others stay', () => {
    expect(following(read(), { type: 'told', at: 5, fact: 'post' }).facts).toEqual({ 2: 'name', 5: 'post' });
  });

  test('is told what holds for every row, until that is emptied', () => {
    const place = following(read(), { type: 'defaulted', fact: 'place', value: '贵州' });
    const both = following(place, { type: 'defaulted', fact: 'issuer', value: 'other' });
    expect(both.defaults).toEqual({ place: '贵州', issuer: 'other' });
    expect(following(both, { type: 'defaulted', fact: 'issuer', value: '' }).defaults).toEqual({
      place: '贵州',
    });
  });

  test('is answered from the first row on, and how far it is shows', () => {
    const started = following(read(), { type: 'started' });
    expect(started).toMatchObject({ stage: 'answering', progress: { done: 0, total: 0 } });
    const half = hearing(started, { type: 'progress', done: 3, total: 7 });
    expect(half).toEqual({ ...started, progress: { done: 3, total: 7 } });
    expect(following(half, { type: 'started' }).progress).toEqual({ done: 0, total: 0 });
  });

  test('once answered shows the whole list from its beginning', () => {
    const { summary, skipped } = ANSWERED;
    expect(answered()).toMatchObject({ stage: 'answers', summary, skipped, query: EVERYTHING });
    const before = hearing(following(answered(), { type: 'asked', query: { find: '张', page: 2 } }), {
      type: 'page',
      of: 'screen',
      page: pageOf({ find: '张', page: 2 }),
    });
    const again = hearing(following(before, { type: 'opened', line: 9 }), ANSWERED);
    expect(again).toMatchObject({ query: EVERYTHING, page: undefined, open: undefined });
  });

  test('goes back to its columns with all that was set there', () => {
    const set = following(answered(), { type: 'told', at: 5, fact: 'post' }, { type: 'columnsAgain' });
    expect(set).toMatchObject({ stage: 'columns', table: TABLE, facts: { 2: 'name', 5: 'post' } });
  });
});

describe('nothing of the list is left, but the day is', () => {
  const another = () => following(answered(), { type: 'asOfTyped', text: '2023-06-01' });
  const empty = { ...START, today: TODAY, asOf: '2023-06-01', asOfText: '2023-06-01' };

  test.for(['cancelled', 'restarted'] as const)('when it is %s', (type) => {
    expect(following(another(), { type })).toEqual(empty);
  });

  test('when it is lost, and that is said', () => {
    expect(following(another(), { type: 'lost', says: '没有读成。' })).toEqual({
      ...empty,
      refused: '没有读成。',
    });
  });
});
