import { describe, expect, test } from 'vitest';
import {
  AT_FIRST,
  KINDS,
  reduce,
  type SearchAction,
  START,
  viewOf,
} from '../../src/widgets/SearchSite/state.ts';
import { whole } from '../content/search-support.ts';

const stateAfter = (...actions: SearchAction[]) => actions.reduce(reduce, START);
/** Ready, with everything there to be searched. */
const searching = (...actions: SearchAction[]) =>
  stateAfter({ type: 'ready', typed: '' }, { type: 'arrived', searchable: whole }, ...actions);
const typed = (text: string, settled = true): SearchAction => ({ type: 'typed', text, settled });

describe('the box', () => {
  test('as served is empty, looks for nothing and leaves the focus alone', () => {
    expect(START).toMatchObject({ ready: false, query: '', sought: '', failed: false, focus: { turn: 0 } });
    expect(viewOf(START)).toMatchObject({ outcome: 'empty', says: '' });
  });

  test('keeps what was typed before the script arrived, and looks for it', () => {
    expect(stateAfter({ type: 'ready', typed: '换证' })).toMatchObject({
      ready: true,
      query: '换证',
      sought: '换证',
      focus: START.focus,
    });
  });

  test('looks for what an input method has settled, and waits for the rest', () => {
    const writing = searching(typed('换证'), typed('换证 nian', false));
    expect(writing).toMatchObject({ query: '换证 nian', sought: '换证' });
    expect(reduce(writing, typed('换证 年龄'))).toMatchObject({ query: '换证 年龄', sought: '换证 年龄' });
  });

  test('Enter looks for what stands there, settled or not, and leads to the results', () => {
    expect(searching(typed('huanzheng', false), { type: 'results' })).toMatchObject({
      query: 'huanzheng',
      sought: 'huanzheng',
      focus: { to: 'results', turn: 1 },
    });
  });

  test('an example is looked for, and leads to the results', () => {
    expect(searching({ type: 'example', text: '继续教育' })).toMatchObject({
      query: '继续教育',
      sought: '继续教育',
      focus: { to: 'results', turn: 1 },
    });
  });

  test('is empty and focused after clearing', () => {
    expect(searching(typed('换证'), { type: 'results' }, { type: 'clear' })).toMatchObject({
      ready: true,
      query: '',
      sought: '',
      focus: { to: 'query', turn: 2 },
    });
  });
});

describe('of what is found', () => {
  test('every kind starts with its first, and more of one kind changes no other', () => {
    expect(KINDS.every((kind) => AT_FIRST[kind] > 0)).toBe(true);
    expect(searching(typed('学时')).whole).toEqual([]);
    const clauses = searching(typed('学时'), { type: 'whole', kind: 'clauses' });
    expect(clauses.whole).toEqual(['clauses']);
    expect(reduce(clauses, { type: 'whole', kind: 'contacts' }).whole).toEqual(['clauses', 'contacts']);
  });

  test.for<[string, SearchAction]>([
    ['another word', typed('换证')],
    ['an example', { type: 'example', text: '换证' }],
    ['the same again', { type: 'results' }],
    ['nothing', { type: 'clear' }],
  ])('the first are shown again for %s', ([, action]) => {
    expect(searching(typed('学时'), { type: 'whole', kind: 'clauses' }, action).whole).toEqual([]);
  });
});

describe('what can be searched', () => {
  test('is waited for, and that is said once something is typed', () => {
    const waiting = stateAfter({ type: 'ready', typed: '换证' });
    expect(viewOf(waiting)).toMatchObject({ outcome: 'coming', found: { terms: [], clauses: [] } });
    expect(viewOf(waiting).says).toContain('请稍等');
    expect(viewOf(reduce(waiting, { type: 'arrived', searchable: whole })).outcome).toBe('found');
  });

  test('may fail to arrive: that is said, and it can be tried again from the box', () => {
    const failed = stateAfter({ type: 'ready', typed: '换证' }, { type: 'failed' });
    expect(viewOf(failed)).toMatchObject({ outcome: 'missing', found: { questions: [], contacts: [] } });
    expect(viewOf(failed).says).toContain('网络');
    const again = reduce(failed, { type: 'again' });
    expect(again).toMatchObject({ query: '换证', failed: false, focus: { to: 'query', turn: 1 } });
    expect(viewOf(again).outcome).toBe('coming');
  });

  test('that arrives after all is searched', () => {
    const late = stateAfter(
      { type: 'ready', typed: '换证' },
      { type: 'failed' },
      { type: 'arrived', searchable: whole },
    );
    expect(late.failed).toBe(false);
    expect(viewOf(late).outcome).toBe('found');
  });
});
