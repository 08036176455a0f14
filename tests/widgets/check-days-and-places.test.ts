import { describe, expect, test } from 'vitest';
import { toldFacts } from '../../src/widgets/answers/exchange/fields.ts';
import { guizhou, hainan, MAN, widget } from './check-people.ts';
import { TODAY } from './questionnaire.ts';

describe('a day that is hardly meant is asked about', () => {
  const askedOn = (field: 'birthDate' | 'issuedOn', text: string) => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01' });
    check.act({ type: 'edit', sheet: 0, at: field });
    check.answer(field, text);
    return check;
  };

  test.for([
    ['birthDate', '2099-01-01'],
    ['issuedOn', '1989-12-31'],
    ['issuedOn', '2023-06-02'],
  ] as const)('%s %s', ([field, day]) => {
    const check = askedOn(field, day);
    expect(check.sheet.doubt?.value).toBe(day);
    expect(check.sheet.told[field]).toBeUndefined();
  });

  test.for([
    ['issuedOn', '1990-01-01'],
    ['issuedOn', '2023-06-01'],
    ['birthDate', '1962-05-01'],
  ] as const)('but not %s %s', ([field, day]) => {
    expect(askedOn(field, day).sheet.told[field]).toBe(day);
  });

  test('是的，就是这一天 takes it and does not ask again', () => {
    const check = askedOn('issuedOn', '1989-12-31');
    check.act({ type: 'sure' });
    expect(check.sheet.told.issuedOn).toBe('1989-12-31');
    check.act({ type: 'edit', sheet: 0, at: 'issuedOn' });
    check.act({ type: 'next' });
    expect(check.sheet.doubt).toBeUndefined();
  });

  test('改一下 leads back to the field with what was typed', () => {
    const check = askedOn('issuedOn', '1989-12-31');
    check.act({ type: 'mend' });
    expect(check.sheet.drafts).toMatchObject({ issuedOn: '1989-12-31' });
    expect(check.state.focus.to).toBe('issuedOn');
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
    expect(check.verdict().outcome).toBe(outcome);
  });
});

describe('several notices', () => {
  test('发证地区 is asked first, and only then whether the window is over', () => {
    const check = widget([guizhou, hainan]);
    expect(check.view.screen).toBe('place');
    check.answer('place', guizhou.id);
    expect(check.verdict().outcome).toBe('closed');
  });

  test('其他省份 is answered honestly', () => {
    const check = widget([guizhou, hainan]);
    check.answer('place', 'elsewhere');
    expect(check.verdict().outcome).toBe('not-stated');
  });

  test('a change of place keeps the facts, and a word that the other notice does not offer counts as not told', () => {
    const check = widget([guizhou, hainan], { place: hainan.id, ...MAN, post: '材料员' });
    check.act({ type: 'edit', sheet: 0, at: 'place' });
    check.answer('place', guizhou.id);
    expect(check.sheet.told).toMatchObject({ ...MAN, post: '材料员' });
    expect(toldFacts(check.sheet.told, guizhou)).toEqual(MAN);
  });

  test('a post may be told by its code alone', () => {
    const check = widget([hainan]);
    check.act({ type: 'judgeOn', day: '2020-10-01' });
    check.act({ type: 'edit', sheet: 0, at: 'post' });
    check.answer('postCode', '111');
    expect(toldFacts(check.sheet.told, hainan)).toEqual({ postCode: '111' });
    expect(check.view.errors).toEqual([]);
  });
});

describe('补充信息', () => {
  test('hours done tell how many are left', () => {
    const check = widget([guizhou], { ...MAN, asOf: '2023-06-01' });
    check.act({ type: 'typed', field: 'hoursTotal', text: '２０学时' });
    check.act({ type: 'next' });
    expect(check.details()?.hours?.remaining).toEqual({ total: 44 });
  });

  test('a first issue day beside the printed one brings its note', () => {
    const check = widget([guizhou], { ...MAN, asOf: '2023-06-01' });
    check.act({ type: 'typed', field: 'firstIssuedOn', text: '2014-05-01' });
    check.act({ type: 'next' });
    expect(check.details()?.notes.map(({ id }) => id)).toContain('A-02');
  });
});
