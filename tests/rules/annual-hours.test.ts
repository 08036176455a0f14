import { describe, expect, test } from 'vitest';
import { type AnnualRecord, planAnnualHours } from '../../src/rules/index.ts';
import { rulesetOf } from './support.ts';

const HAINAN = rulesetOf('hainan-2020-135');
const JILIN = rulesetOf('jilin-2022-25');
const record: AnnualRecord = {
  certificate: 'site-post-electronic',
  post: '材料员',
  obtainedOn: '2020-12-20',
  working: true,
  years: {},
};
const plan = (rules: typeof HAINAN, told: Partial<AnnualRecord>, asOf: string) =>
  planAnnualHours(rules, { ...record, ...told }, asOf);

describe('that the certificate is void', () => {
  test('is said where training has to be done again, and the notice says so', () => {
    expect(plan(HAINAN, {}, '2023-01-01').certificateVoid).toBe(true);
    expect(plan(HAINAN, { working: false }, '2022-12-20').certificateVoid).toBe(true);
  });

  test('is never said otherwise', () => {
    const { obtainedOn: _, ...undated } = record;
    for (const answer of [
      plan(HAINAN, {}, '2021-06-01'),
      plan(HAINAN, { working: false }, '2022-12-19'),
      plan(HAINAN, {}, '2022-06-01'),
      plan(JILIN, {}, '2023-01-01'),
      plan(JILIN, { working: false }, '2021-06-01'),
      planAnnualHours(JILIN, { ...undated, working: false }, '2021-06-01'),
      planAnnualHours(HAINAN, undated, '2021-06-01'),
    ]) {
      expect(answer).not.toHaveProperty('certificateVoid');
    }
  });
});

describe('a year of hours', () => {
  test('before the first one asks for nothing yet', () => {
    const answer = plan(HAINAN, {}, '2020-12-31');
    expect(answer).toMatchObject({ status: 'not-due', due: '2021-12-31' });
    expect(answer).not.toHaveProperty('required');
    expect(answer).not.toHaveProperty('remaining');
  });

  test('that is not told counts as nothing done, with a professional part only where one is asked', () => {
    expect(plan(JILIN, {}, '2021-06-01').years).toStrictEqual([
      {
        year: 2021,
        from: '2021-01-01',
        to: '2021-12-31',
        required: { total: 32 },
        done: { total: 0 },
        status: 'open',
      },
    ]);
    expect(plan(HAINAN, {}, '2021-06-01').years).toStrictEqual([
      {
        year: 2021,
        from: '2021-01-01',
        to: '2021-12-31',
        required: { total: 32, professional: 22 },
        done: { total: 0, professional: 0 },
        status: 'open',
      },
    ]);
  });

  test('leaves open what is to do of the professional part, where what is done of it is not told or not asked', () => {
    expect(plan(HAINAN, { years: { 2021: { total: 30 } } }, '2021-06-01').remaining).toStrictEqual({
      total: 2,
    });
    expect(
      plan(JILIN, { years: { 2021: { total: 30, professional: 5 } } }, '2021-06-01').remaining,
    ).toStrictEqual({ total: 2 });
  });

  test.each(['12021', '2021年', '02021', '021', ' 2021', '2021.0'])('is not “%s”', (year) => {
    const answer = plan(JILIN, { years: { [year]: { total: 32 } } }, '2021-06-01');
    expect(answer.notes.map(({ id }) => id)).toContain('invalid:years');
  });

  test('is no fact that has to be told: no hours at all are nothing wrong', () => {
    const { years: _, ...none } = record;
    const answer = planAnnualHours(JILIN, none as AnnualRecord, '2021-06-01');
    expect(answer.notes.map(({ id }) => id)).not.toContain('invalid:years');
    expect(answer.status).toBe('in-progress');
  });

  test('ends on 31 December, in the first and in the last year of the calendar too', () => {
    const due = (asOf: string) => plan(HAINAN, { certificate: 'site-post', post: '安全员' }, asOf).due;
    expect([due('0900-06-01'), due('2021-06-01'), due('9998-06-01'), due('9999-06-01')]).toEqual([
      '0900-12-31',
      '2021-12-31',
      '9998-12-31',
      '9999-12-31',
    ]);
  });

  test('later than the day of asking does not count', () => {
    const told = { certificate: 'site-post', post: '安全员', years: { 2025: { total: 32 } } } as const;
    expect(plan(HAINAN, told, '2021-06-01').years.map(({ year }) => year)).toEqual([2021]);
  });
});

describe('what an annual plan rests on', () => {
  const quotes = (told: Partial<AnnualRecord>, asOf: string) =>
    plan(HAINAN, told, asOf).citations.map(({ quote }) => quote.slice(0, 10));

  test('is the duty and what follows where it is not kept', () => {
    expect(quotes({}, '2021-06-01')).toEqual(['施工现场专业人员从取', '2年累计不满64学时']);
  });

  test('is the duty alone where the notice says nothing of retraining', () => {
    expect(quotes({ certificate: 'site-post', post: '安全员' }, '2021-06-01')).toEqual([
      '颁发的安全员证书可依',
    ]);
  });

  test('is the duty before the day of obtaining is told, and its bearers where there is none', () => {
    const { obtainedOn: _, ...undated } = record;
    expect(planAnnualHours(HAINAN, undated, '2021-06-01').citations).toHaveLength(1);
    expect(quotes({ certificate: 'constructor-2' }, '2021-06-01')).toHaveLength(2);
  });
});
