import { describe, expect, test } from 'vitest';
import { MAN, widget } from './check-people.ts';
import { TODAY } from './questionnaire.ts';

const DAY = '2023-06-01';
const TOMORROW = '2026-11-22';

/** A check judged on a day of the window, at its first question. */
function opened() {
  const check = widget();
  check.act({ type: 'judgeOn', day: DAY });
  return check;
}

/** The same with another day typed, not yet taken. */
function typed(day: string) {
  const check = opened();
  check.type('asOf', day);
  return check;
}

describe('判断日期 that is typed', () => {
  test('is taken without a word about the question on screen', () => {
    const check = typed('2023-07-01');
    const { focus } = check.state;
    check.act({ type: 'asOfTyped' });
    expect([check.state.asOf, check.view.errors, check.state.focus]).toEqual(['2023-07-01', [], focus]);
  });

  test('is taken by 下一步 as well, with the answer', () => {
    const check = typed('2023-07-01');
    check.answer('certificate', MAN.certificate);
    expect([check.state.asOf, check.sheet.told]).toEqual(['2023-07-01', { certificate: MAN.certificate }]);
  });

  test('and does not exist takes the focus to its error where it was asked for', () => {
    const check = typed('2023-02-30');
    check.act({ type: 'asOfTyped' });
    expect(check.state.focus.to).toBe('asOf');
  });

  test('and does not exist leaves the focus where it went when the field is only left', () => {
    const check = typed('2023-02-30');
    const { focus } = check.state;
    check.act({ type: 'asOfTyped', left: true });
    expect(check.view.errors.map(({ name }) => name)).toEqual(['asOf']);
    expect(check.state.focus).toEqual(focus);
  });

  test('and does not exist stops 下一步; the answer is kept', () => {
    const check = typed('2023-02-30');
    check.answer('certificate', MAN.certificate);
    expect(check.view.errors.map(({ name }) => name)).toEqual(['asOf']);
    expect([check.view.screen, check.state.focus.to]).toEqual(['certificate', 'asOf']);
    expect(check.sheet.told).toEqual({ certificate: MAN.certificate });
  });
});

describe('midnight', () => {
  test('takes what is judged by today on to the new day', () => {
    const check = widget();
    check.act({ type: 'newDay', today: TOMORROW });
    expect(check.state).toMatchObject({ today: TOMORROW, asOf: TOMORROW, asOfText: '2026年11月22日' });
  });

  test('leaves what is judged by another day, or by one that is being typed', () => {
    const check = opened();
    check.act({ type: 'newDay', today: TOMORROW });
    expect(check.state).toMatchObject({ today: TOMORROW, asOf: DAY });
    const typing = widget();
    typing.type('asOf', '2023');
    typing.act({ type: 'newDay', today: TOMORROW });
    expect(typing.state).toMatchObject({ today: TOMORROW, asOf: TODAY, asOfText: '2023' });
  });
});

describe('going back', () => {
  test('brings back the day by which it was judged, changing an answer does not', () => {
    const check = opened();
    check.act({ type: 'judgeOn', day: TODAY });
    check.act({ type: 'edit', at: 'sex', sheet: 0 });
    expect(check.state.asOf).toBe(TODAY);
    check.act({ type: 'go', at: 'sex', asOf: DAY, sheet: 0 });
    expect(check.state).toMatchObject({ asOf: DAY, asOfText: '2023年6月1日' });
  });
});
