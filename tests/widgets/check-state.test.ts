import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkConversion, rulesetSchema } from '../../src/rules/index.ts';
import { toldFacts } from '../../src/widgets/CheckEligibility/fields.ts';
import type { CheckNotice } from '../../src/widgets/CheckEligibility/props.ts';
import {
  type CheckAction,
  type CheckState,
  reduce,
  startState,
} from '../../src/widgets/CheckEligibility/state.ts';
import { viewOf } from '../../src/widgets/CheckEligibility/view.ts';

const TODAY = '2026-11-21';

function noticeOf(id: string): CheckNotice {
  const rules = rulesetSchema.parse(parse(readFileSync(`content/notices/${id}/rules.yaml`, 'utf8')));
  const region = rules.conversion?.region ?? '';
  return { id, shortTitle: id, number: null, region, rules, contacts: [], documents: {} };
}

const guizhou = noticeOf('guizhou-2023-conversion');
const hainan = noticeOf('hainan-2020-135');

/** A widget that is told what to do, and can be asked what it shows. */
function widget(
  notices: readonly CheckNotice[] = [guizhou],
  typed: Record<string, string> = {},
  focused?: string,
) {
  let state: CheckState = startState({ notices });
  const act = (action: CheckAction) => {
    state = reduce({ notices }, state, action);
  };
  act({ type: 'ready', today: TODAY, typed, focused });
  return {
    act,
    answer: (field: Parameters<typeof fill>[1], text: string) => {
      fill(act, field, text);
      act({ type: 'next' });
    },
    get state() {
      return state;
    },
    get view() {
      return viewOf(notices, state);
    },
  };
}

function fill(
  act: (action: CheckAction) => void,
  field: Extract<CheckAction, { type: 'typed' }>['field'],
  text: string,
) {
  act({ type: 'typed', field, text });
}

/** In scope under every reading of the age, where a woman would not be: every question matters. */
const MAN = {
  certificate: 'site-post',
  issuer: 'guizhou-dohurd',
  issuedOn: '2017-06-01',
  sex: 'male',
  birthDate: '1962-12-31',
} as const;

/** Answers whatever is asked until a verdict stands. */
function answerAll(check: ReturnType<typeof widget>, answers: Record<string, string>) {
  const asked: string[] = [];
  while (check.view.screen !== 'verdict' && asked.length < 20) {
    const { screen } = check.view;
    asked.push(screen);
    check.answer(screen as 'birthDate', answers[screen] ?? '');
  }
  return asked;
}

describe('before the script arrives', () => {
  test('every field stands open and nothing is judged', () => {
    const { ready, questions, details } = viewOf([guizhou], startState({ notices: [guizhou] }));
    const names = questions.map(([{ name }]) => name);
    expect({ ready, details, names }).toEqual({
      ready: false,
      details: undefined,
      names: ['certificate', 'issuer', 'issuedOn', 'sex', 'birthDate'],
    });
  });

  test('what was typed is read first, the day to judge by included', () => {
    const check = widget([guizhou], { birthDate: '1962/5/1', asOf: '2023-06-01' });
    expect(check.state.told).toEqual({ birthDate: '1962-05-01' });
    expect(check.state.asOf).toBe('2023-06-01');
    expect(check.view.screen).not.toBe('verdict');
  });

  test('the field that is being typed into stays on screen', () => {
    expect(widget([guizhou], { birthDate: '1962-0' }, 'birthDate').view.screen).toBe('birthDate');
  });

  test('a day that does not exist stays as typed, with its message', () => {
    const check = widget([guizhou], { birthDate: '1962-02-30' }, 'birthDate');
    expect(check.state.drafts.birthDate).toBe('1962-02-30');
    expect(check.view.errors.map(({ name }) => name)).toEqual(['birthDate']);
  });
});

describe('a window that is over', () => {
  test('is said before any question', () => {
    const { screen, verdict, details } = widget().view;
    expect({ screen, outcome: verdict.outcome }).toEqual({ screen: 'verdict', outcome: 'closed' });
    expect(details?.afterwards.length).toBeGreaterThan(0);
    expect(details?.lastOpenDay).toBe('2023-12-31');
  });

  test('can be replayed on its last open day, and left for today again with everything told kept', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-12-31' });
    answerAll(check, MAN);
    expect(check.view.verdict.outcome).toBe('eligible');
    check.act({ type: 'judgeOn', day: TODAY });
    expect(check.view.verdict.outcome).toBe('closed');
    expect(check.state.told).toMatchObject(MAN);
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
    expect(check.view.verdict.outcome).toBe('eligible');
  });

  test.for([
    ['1962-12-31', 'eligible'],
    ['1962-12-30', 'unclear'],
    ['1962-01-01', 'unclear'],
    ['1961-12-30', 'out-of-scope'],
  ] as const)('a man born %s is %s, as the rules say', ([birthDate, outcome]) => {
    const check = opened();
    answerAll(check, { ...MAN, birthDate });
    expect(check.view.verdict.outcome).toBe(outcome);
    expect(checkConversion(guizhou.rules, toldFacts(check.state.told, guizhou), '2023-06-01').outcome).toBe(
      outcome,
    );
  });

  test('an empty answer is an error that names the field', () => {
    const check = opened();
    check.act({ type: 'next' });
    expect(check.view.errors[0]?.label).toBe('证书种类');
    expect(check.state.focus.to).toBe('errors');
  });

  test('changing an answer keeps the others', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'edit', field: 'birthDate' });
    check.answer('birthDate', '1961-12-30');
    expect(check.view.verdict.outcome).toBe('out-of-scope');
    expect(check.state.told).toMatchObject({ ...MAN, birthDate: '1961-12-30' });
  });

  test('不知道 moves on, and the verdict names the answer that is missing', () => {
    const check = opened();
    while (check.view.screen !== 'verdict') {
      if (check.view.screen === 'birthDate') check.act({ type: 'skip' });
      else check.answer(check.view.screen, MAN[check.view.screen as keyof typeof MAN]);
    }
    expect(check.view.verdict.outcome).toBe('incomplete');
    expect(check.view.verdict.says).toContain('“出生日期”');
    expect(check.view.answers).toContainEqual({ field: 'birthDate', label: '出生日期', value: '不知道' });
  });

  test('going back shows the question again with its answer, going forward the verdict', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'go', at: 'sex', asOf: '2023-06-01' });
    expect(check.view.screen).toBe('sex');
    expect(check.state.drafts.sex).toBe('male');
    check.act({ type: 'go', at: 'verdict', asOf: '2023-06-01' });
    expect(check.view.screen).toBe('verdict');
  });

  test('a verdict that is no longer due gives way to the question that is', () => {
    const check = opened();
    check.act({ type: 'go', at: 'verdict', asOf: '2023-06-01' });
    expect(check.view.screen).not.toBe('verdict');
  });

  test('starting over forgets every answer and keeps the day', () => {
    const check = opened();
    answerAll(check, MAN);
    check.act({ type: 'restart' });
    expect(check.state.told).toEqual({});
    expect(check.state.asOf).toBe('2023-06-01');
    expect(check.view.answers).toEqual([]);
  });
});

describe('a day that is hardly meant is asked about', () => {
  const askedOn = (field: 'birthDate' | 'issuedOn', text: string) => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01' });
    check.act({ type: 'edit', field });
    check.answer(field, text);
    return check;
  };

  test.for([
    ['birthDate', '2099-01-01'],
    ['issuedOn', '1989-12-31'],
    ['issuedOn', '2023-06-02'],
  ] as const)('%s %s', ([field, day]) => {
    const check = askedOn(field, day);
    expect(check.state.doubt?.day).toBe(day);
    expect(check.state.told[field]).toBeUndefined();
  });

  test.for([
    ['issuedOn', '1990-01-01'],
    ['issuedOn', '2023-06-01'],
    ['birthDate', '1962-05-01'],
  ] as const)('but not %s %s', ([field, day]) => {
    expect(askedOn(field, day).state.told[field]).toBe(day);
  });

  test('是的，就是这一天 takes it and does not ask again', () => {
    const check = askedOn('issuedOn', '1989-12-31');
    check.act({ type: 'sure' });
    expect(check.state.told.issuedOn).toBe('1989-12-31');
    check.act({ type: 'edit', field: 'issuedOn' });
    check.act({ type: 'next' });
    expect(check.state.doubt).toBeUndefined();
  });

  test('改一下 leads back to the field with what was typed', () => {
    const check = askedOn('issuedOn', '1989-12-31');
    check.act({ type: 'mend' });
    expect(check.state).toMatchObject({ drafts: { issuedOn: '1989-12-31' }, focus: { to: 'issuedOn' } });
  });
});

describe('判断日期', () => {
  test('is today where nothing is typed', () => {
    const check = widget();
    check.act({ type: 'typed', field: 'asOf', text: '' });
    check.act({ type: 'asOfTyped' });
    expect(check.state.asOf).toBe(TODAY);
  });

  test('a day that does not exist is an error and changes nothing', () => {
    const check = widget();
    check.act({ type: 'typed', field: 'asOf', text: '2023-02-30' });
    check.act({ type: 'asOfTyped' });
    expect(check.state.asOf).toBe(TODAY);
    expect(check.view.errors.map(({ name }) => name)).toEqual(['asOf']);
  });

  test.for([
    ['2023-03-31', 'not-yet-open'],
    ['2023-04-01', 'eligible'],
    ['2023-12-31', 'eligible'],
    ['2024-01-01', 'closed'],
  ] as const)('on %s the same person is %s', ([day, outcome]) => {
    const check = widget([guizhou], MAN);
    check.act({ type: 'judgeOn', day });
    expect(check.view.verdict.outcome).toBe(outcome);
  });
});

describe('several notices', () => {
  test('发证地区 is asked first, and only then whether the window is over', () => {
    const check = widget([guizhou, hainan]);
    expect(check.view.screen).toBe('place');
    check.answer('place', guizhou.id);
    expect(check.view.verdict.outcome).toBe('closed');
  });

  test('其他省份 is answered honestly', () => {
    const check = widget([guizhou, hainan]);
    check.answer('place', 'elsewhere');
    expect(check.view.verdict.outcome).toBe('not-stated');
  });

  test('a change of place keeps the facts, and a word that the other notice does not offer counts as not told', () => {
    const check = widget([guizhou, hainan], { place: hainan.id, ...MAN, post: '材料员' });
    check.act({ type: 'edit', field: 'place' });
    check.answer('place', guizhou.id);
    expect(check.state.told).toMatchObject({ ...MAN, post: '材料员' });
    expect(toldFacts(check.state.told, guizhou)).toEqual(MAN);
  });

  test('a post may be told by its code alone', () => {
    const check = widget([hainan]);
    check.act({ type: 'judgeOn', day: '2020-10-01' });
    check.act({ type: 'edit', field: 'post' });
    check.answer('postCode', '111');
    expect(toldFacts(check.state.told, hainan)).toEqual({ postCode: '111' });
    expect(check.view.errors).toEqual([]);
  });
});

describe('补充信息', () => {
  test('hours done tell how many are left', () => {
    const check = widget([guizhou], { ...MAN, asOf: '2023-06-01' });
    check.act({ type: 'typed', field: 'hoursTotal', text: '２０学时' });
    check.act({ type: 'next' });
    expect(check.view.details?.hours?.remaining).toEqual({ total: 44 });
  });

  test('a first issue day beside the printed one brings its note', () => {
    const check = widget([guizhou], { ...MAN, asOf: '2023-06-01' });
    check.act({ type: 'typed', field: 'firstIssuedOn', text: '2014-05-01' });
    check.act({ type: 'next' });
    expect(check.view.details?.notes.map(({ id }) => id)).toContain('A-02');
  });
});
