import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/links/form-sheet.ts';
import {
  onPaper,
  openFields,
  type PhoneChangeAction,
  type PhoneChangeState,
  reduce,
  START,
} from '../../src/widgets/PhoneChange/state.ts';

const RIGHT = {
  name: '张三',
  identity: '11010519491231002x',
  before: '138 0013 8000',
  after: '+86 139-0013-9000',
} as const;

/** A form that is ready, told what happens to it. */
function form(typed: PhoneChangeState['texts'] = {}, inWeChat = false) {
  let state = reduce(START, { type: 'ready', typed, inWeChat });
  return {
    act(action: PhoneChangeAction) {
      state = reduce(state, action);
      return this;
    },
    get state() {
      return state;
    },
  };
}

describe('a form that is filled in', () => {
  test('holds what was typed before the script arrived, and says nothing about it yet', () => {
    const { state } = form({ name: '张三', identity: '123' });
    expect([state.texts, state.errors]).toEqual([{ name: '张三', identity: '123' }, {}]);
    expect(openFields(state.texts)).toEqual(['identity', 'before', 'after']);
  });

  test('is complete once its four fields are right, whatever the place', () => {
    expect(openFields(RIGHT)).toEqual([]);
    expect(openFields({ ...RIGHT, place: '毕节' })).toEqual([]);
  });

  test('shows the numbers on paper as they will be read, and what cannot be read as typed', () => {
    expect(FIELDS.map((field) => onPaper(field, RIGHT))).toEqual([
      '张三',
      '11010519491231002X',
      '13800138000',
      '13900139000',
    ]);
    expect(onPaper('identity', { identity: ' 12 3 ' })).toBe('12 3');
  });

  test('takes any name: rare characters and · stay, blanks around it go', () => {
    for (const name of ['𠮷田', '阿卜杜拉·买买提', '㑇'])
      expect(onPaper('name', { name: `　${name} ` })).toBe(name);
    expect(openFields({ ...RIGHT, name: '名'.repeat(50) })).toEqual([]);
    expect(openFields({ ...RIGHT, name: '名'.repeat(51) })).toEqual(['name']);
  });
});

describe('what is wrong', () => {
  test('is said when its field is left, and not of a field left empty or blank', () => {
    const check = form().act({ type: 'typed', field: 'identity', text: '123' });
    expect(check.state.errors).toEqual({});
    check.act({ type: 'left', field: 'identity' }).act({ type: 'left', field: 'name' });
    check.act({ type: 'typed', field: 'after', text: ' 　' }).act({ type: 'left', field: 'after' });
    expect(check.state.errors).toEqual({ identity: expect.stringContaining('写了3位') });
  });

  test('stays in the same words while somebody types, and goes as soon as it is mended', () => {
    const check = form({ before: '1380013' }).act({ type: 'left', field: 'before' });
    const { errors } = check.state;
    check.act({ type: 'typed', field: 'before', text: '13800138' });
    expect(check.state.errors).toEqual(errors);
    check.act({ type: 'typed', field: 'before', text: RIGHT.before });
    expect(check.state.errors).toEqual({});
  });

  test('is the same number twice, however it is written; mending either mends it', () => {
    const twice = { ...RIGHT, after: '138-0013-8000' };
    const check = form(twice).act({ type: 'left', field: 'after' });
    expect(check.state.errors).toEqual({ after: expect.stringContaining('同一个号码') });
    expect(openFields({ ...twice, before: '13700137000' })).toEqual([]);
    check.act({ type: 'typed', field: 'before', text: '13700137000' });
    expect(check.state.errors).toEqual({});
  });
});

describe('printing', () => {
  test('waits until everything is right, and sends the focus to what is not', () => {
    const check = form({ name: '张三' }).act({ type: 'print', paper: 'filled' });
    expect(Object.keys(check.state.errors)).toEqual(['identity', 'before', 'after']);
    expect(check.state).toMatchObject({ prints: 0, focus: { to: 'errors', turn: 1 } });
  });

  test('sends the focus to the only field that is wrong', () => {
    const check = form({ ...RIGHT, identity: '123' }).act({ type: 'print', paper: 'filled' });
    expect(check.state).toMatchObject({ prints: 0, focus: { to: 'identity', turn: 1 } });
  });

  test('goes on for a form that is right, as often as asked', () => {
    const check = form(RIGHT).act({ type: 'print', paper: 'filled' }).act({ type: 'print', paper: 'filled' });
    expect(check.state).toMatchObject({ prints: 2, paper: 'filled' });
    expect(check.state.errors).toEqual({});
  });

  test('gives a blank form at any time, and afterwards what was filled in stands again', () => {
    const check = form({ identity: '123' }).act({ type: 'print', paper: 'blank' });
    expect(check.state).toMatchObject({ prints: 1, paper: 'blank' });
    expect(check.state.errors).toEqual({});
    check.act({ type: 'printed' });
    expect(check.state).toMatchObject({ paper: 'filled', texts: { identity: '123' } });
  });

  test('gives a blank form also while something is wrong, which stays said', () => {
    const check = form({ identity: '123' }).act({ type: 'left', field: 'identity' });
    const { errors } = check.state;
    check.act({ type: 'print', paper: 'blank' });
    expect(check.state).toMatchObject({ prints: 1, paper: 'blank', errors });
  });

  test.for(['filled', 'blank'] as const)('is refused in WeChat with what to do, %s', (paper) => {
    const check = form(RIGHT, true).act({ type: 'print', paper });
    expect(check.state).toMatchObject({ prints: 0, refused: true, focus: { to: 'wechat' } });
  });
});

describe('emptying', () => {
  const used = () =>
    form({ ...RIGHT, identity: '123', place: '毕节' }, true)
      .act({ type: 'print', paper: 'filled' })
      .act({ type: 'print', paper: 'blank' });

  test('leaves nothing of what was typed when the page is left, and moves nothing', () => {
    const { focus } = used().state;
    expect(used().act({ type: 'leave' }).state).toEqual({ ...START, ready: true, inWeChat: true, focus });
  });

  test('asked for, sends the focus to the first field', () => {
    const { state } = used().act({ type: 'clear' });
    expect([state.texts, state.errors, state.focus.to]).toEqual([{}, {}, 'name']);
  });
});
