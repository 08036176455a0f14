import { describe, expect, test } from 'vitest';
import { checkConversion } from '../../src/rules/index.ts';
import { toldFacts } from '../../src/widgets/answers/exchange/fields.ts';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import { startState } from '../../src/widgets/form/state.ts';
import { formView } from '../../src/widgets/form/view.ts';
import { answerAll, guizhou, MAN, widget } from './check-people.ts';
import { TODAY } from './questionnaire.ts';

describe('before the script arrives', () => {
  test('every field stands open and nothing is judged', () => {
    const task = checkTask({ notices: [guizhou], documents: {} });
    const { ready, settled, questions } = formView(task, startState(task));
    const names = questions.map(({ name }) => name);
    expect({ ready, settled, names }).toEqual({
      ready: false,
      settled: false,
      names: ['certificate', 'issuer', 'issuedOn', 'sex', 'birthDate'],
    });
  });

  test('what was typed is read first, the day to judge by included', () => {
    const check = widget([guizhou], { birthDate: '1962/5/1', asOf: '2023-06-01' });
    expect(check.sheet.told).toEqual({ birthDate: '1962-05-01' });
    expect(check.state.asOf).toBe('2023-06-01');
    expect(check.view.screen).not.toBe('verdict');
  });

  test('the field that is being typed into stays on screen', () => {
    expect(widget([guizhou], { birthDate: '1962-0' }, 'birthDate').view.screen).toBe('birthDate');
  });

  test('a day that does not exist stays as typed, with its message', () => {
    const check = widget([guizhou], { birthDate: '1962-02-30' }, 'birthDate');
    expect(check.sheet.drafts.birthDate).toBe('1962-02-30');
    expect(check.view.errors.map(({ name }) => name)).toEqual(['birthDate']);
  });
});

describe('a window that is over', () => {
  test('is said before any question', () => {
    const check = widget();
    const details = check.details();
    expect({ screen: check.view.screen, outcome: check.verdict().outcome }).toEqual({
      screen: 'verdict',
      outcome: 'closed',
    });
    expect(details?.afterwards.length).toBeGreaterThan(0);
    expect(details?.lastOpenDay).toBe('2023-12-31');
  });

  test('can be replayed on its last open day, and left for today again with everything told kept', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-12-31' });
    answerAll(check, MAN);
    expect(check.verdict().outcome).toBe('eligible');
    check.act({ type: 'judgeOn', day: TODAY });
    expect(check.verdict().outcome).toBe('closed');
    expect(check.sheet.told).toMatchObject(MAN);
  });

  test('a day later the same widget takes the new day for today', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2026-11-22', today: '2026-11-22' });
    expect(check.view.isToday).toBe(true);
  });
});

describe('one question at a time', () => {
  const opened = () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01' });
    return check;
  };

  test('the next one is what the rules miss most, and each is asked once', () => {
    const check = opened();
    const [first] = checkConversion(guizhou.rules, {}, '2023-06-01').missing;
    expect(check.view.screen).toBe(first);
    const asked = answerAll(check, MAN);
    expect(asked.toSorted()).toEqual(Object.keys(MAN).toSorted());
  });

  test('what cannot matter is not asked: a man or woman born in 1985', () => {
    const check = opened();
    expect(answerAll(check, { ...MAN, birthDate: '1985-06-15' })).not.toContain('sex');
    expect(check.verdict().outcome).toBe('eligible');
  });

  test.for([
    ['1962-12-31', 'eligible'],
    ['1962-12-30', 'unclear'],
    ['1962-01-01', 'unclear'],
    ['1961-12-30', 'out-of-scope'],
  ] as const)('a man born %s is %s, as the rules say', ([birthDate, outcome]) => {
    const check = opened();
    answerAll(check, { ...MAN, birthDate });
    expect(check.verdict().outcome).toBe(outcome);
    expect(checkConversion(guizhou.rules, toldFacts(check.sheet.told, guizhou), '2023-06-01').outcome).toBe(
      outcome,
    );
  });

  test('an empty answer is an error that names the field', () => {
    const check = opened();
    check.act({ type: 'next' });
    expect(check.view.errors[0]?.label).toBe('证书种类');
    expect(check.state.focus.to).toBe('certificate');
  });

  test('changing an answer keeps the others', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'edit', sheet: 0, at: 'birthDate' });
    check.answer('birthDate', '1961-12-30');
    expect(check.verdict().outcome).toBe('out-of-scope');
    expect(check.sheet.told).toMatchObject({ ...MAN, birthDate: '1961-12-30' });
  });

  test('不知道 moves on, and the verdict names the answer that is missing', () => {
    const check = opened();
    while (check.view.screen !== 'verdict') {
      if (check.view.screen === 'birthDate') check.act({ type: 'skip' });
      else check.answer(check.view.screen, MAN[check.view.screen as keyof typeof MAN]);
    }
    expect(check.verdict().outcome).toBe('incomplete');
    expect(check.verdict().says).toContain('“出生日期”');
    expect(check.view.answers).toContainEqual({ at: 'birthDate', label: '出生日期', value: '不知道' });
  });

  test('going back shows the question again with its answer, going forward the verdict', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'go', at: 'sex', sheet: 0, asOf: '2023-06-01' });
    expect(check.view.screen).toBe('sex');
    expect(check.sheet.drafts.sex).toBe('male');
    check.act({ type: 'go', at: 'verdict', sheet: 0, asOf: '2023-06-01' });
    expect(check.view.screen).toBe('verdict');
  });

  test('a verdict that is no longer due gives way to the question that is', () => {
    const check = opened();
    check.act({ type: 'go', at: 'verdict', sheet: 0, asOf: '2023-06-01' });
    expect(check.view.screen).not.toBe('verdict');
  });

  test('starting over forgets every answer and keeps the day', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'restart' });
    expect(check.sheet.told).toEqual({});
    expect(check.state.asOf).toBe('2023-06-01');
    expect(check.view.answers).toEqual([]);
  });
});
