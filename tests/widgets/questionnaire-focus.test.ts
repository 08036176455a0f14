import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../src/links/answers.ts';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import type { FormAction } from '../../src/widgets/form/form.ts';
import { startState } from '../../src/widgets/form/state.ts';
import { guizhou, MAN, widget } from './check-people.ts';
import { atYears, hours } from './hours-people.ts';
import { type Asked, TODAY } from './questionnaire.ts';
import { registration } from './registration-people.ts';

/** A check whose first question was left empty: the focus is at it. */
function stopped() {
  const check = widget();
  check.act({ type: 'judgeOn', day: '2023-06-01' });
  check.act({ type: 'next' });
  expect(check.state.focus.to).toBe('certificate');
  return check;
}

/** What happens moves the focus, once. */
function movedBy(form: Asked, ...actions: FormAction[]) {
  const { turn } = form.state.focus;
  actions.forEach(form.act);
  return { to: form.state.focus.to, moves: form.state.focus.turn - turn };
}

describe('the focus goes to the screen', () => {
  test.for<[string, FormAction]>([
    ['after 不知道', { type: 'skip' }],
    ['of an answer to be changed', { type: 'edit', at: 'sex', sheet: 0 }],
    ['gone back to', { type: 'go', at: 'sex', asOf: '2023-06-01', sheet: 0 }],
    ['that another day leads to', { type: 'judgeOn', day: '2023-07-01' }],
    ['with which everything starts over', { type: 'restart' }],
  ])('%s', ([, action]) => {
    expect(movedBy(stopped(), action)).toEqual({ to: 'screen', moves: 1 });
  });

  test('after an answer', () => {
    const check = stopped();
    check.type('certificate', MAN.certificate);
    expect(movedBy(check, { type: 'next' })).toEqual({ to: 'screen', moves: 1 });
  });

  test('when a link is opened', () => {
    const link = readFragment(writeFragment('check', { asOf: TODAY, version: '1', items: [MAN] }), 'check');
    const check = widget();
    expect(movedBy(check, { type: 'ready', today: TODAY, typed: {}, link })).toEqual({
      to: 'screen',
      moves: 1,
    });
  });

  test('of a certificate that is added or taken away', () => {
    const form = hours();
    form.act({ type: 'next' });
    expect(movedBy(form, { type: 'addSheet' })).toEqual({ to: 'screen', moves: 1 });
    form.act({ type: 'next' });
    expect(movedBy(form, { type: 'removeSheet', sheet: 0 })).toEqual({ to: 'screen', moves: 1 });
  });

  test('from which a row goes; a new row is gone to itself', () => {
    const form = atYears();
    const [, second = 0] = form.sheet.rows;
    expect(movedBy(form, { type: 'addRow' })).toEqual({ to: expect.stringMatching(/^year-\d+$/u), moves: 1 });
    expect(movedBy(form, { type: 'removeRow', row: second })).toEqual({ to: 'screen', moves: 1 });
  });
});

describe('the focus goes to what is to be mended', () => {
  test('to the only wrong field; of several to what sums them up', () => {
    const form = registration();
    form.type('expiresOn', '2026-02-30');
    expect(movedBy(form, { type: 'next' })).toEqual({ to: 'expiresOn', moves: 1 });
    form.type('validUntil', '不记得');
    expect(movedBy(form, { type: 'next' })).toEqual({ to: 'errors', moves: 1 });
    expect(form.view.errors.map(({ name }) => name)).toEqual(['expiresOn', 'validUntil']);
  });

  test('to what is said of all fields, where one of them is enough and none is filled in', () => {
    const form = registration();
    expect(movedBy(form, { type: 'next' })).toEqual({ to: 'errors', moves: 1 });
    expect(form.view.errors).toEqual([{ name: 'expiresOn', label: '', says: '请至少填一项。' }]);
  });

  test('and its example is a day of the kind that is asked for', () => {
    const examples = {
      expiresOn: '2027年2月10日',
      addedObtainedOn: '2021年3月5日',
      qualificationIssuedOn: '2017年6月1日',
    };
    for (const [name, example] of Object.entries(examples)) {
      const form = registration();
      form.type(name, '不记得');
      form.act({ type: 'next' });
      expect(form.sheet.errors[name]).toBe(`看不出是哪天，请写成${example}。`);
    }
    const check = widget();
    check.type('asOf', '不记得');
    check.act({ type: 'asOfTyped' });
    expect(check.state.asOfError).not.toContain('1962');
  });
});

describe('the focus goes to a day that is hardly meant', () => {
  const doubted = () => {
    const form = registration();
    form.answer('expiresOn', '1989-12-31');
    return form;
  };

  test('when it is doubted, and to its field when it is to be mended', () => {
    const form = doubted();
    expect(form.state.focus.to).toBe('doubt');
    expect(movedBy(form, { type: 'mend' })).toEqual({ to: 'expiresOn', moves: 1 });
  });

  test.for(['sure', 'mend'] as const)('and a second tap on the same button loses nothing: %s', (type) => {
    const form = doubted();
    form.act({ type });
    const { sheets } = form.state;
    form.act({ type });
    expect(form.state.sheets).toEqual(sheets);
    expect(form.state.focus.to).toBe('screen');
  });
});

describe('the focus stays', () => {
  test('where the reader is while the form wakes up', () => {
    expect(startState(checkTask({ notices: [guizhou], documents: {} })).focus.turn).toBe(0);
    expect(widget([guizhou], { birthDate: '1962-02-30' }).state.focus.turn).toBe(0);
  });

  test('where there are no rows to add to', () => {
    const check = widget();
    const { state } = check;
    check.act({ type: 'addRow' });
    expect(check.state).toEqual(state);
  });
});
