import { describe, expect, test } from 'vitest';
import type { WidgetNotice } from '../../src/links/notice.ts';
import { type AnnualAnswer, annualAnswer } from '../../src/widgets/answers/hours/annual.ts';
import { annualSays } from '../../src/widgets/answers/hours/annual-words.ts';
import { dueSays, dueTitle, lookOf } from '../../src/widgets/answers/hours/words.ts';
import { noticeOf } from './hours-people.ts';

const jilin = noticeOf('jilin-2022-25');
const hainan = noticeOf('hainan-2020-135');

const standing = (told: Record<string, string>, asOf: string) => ({
  told,
  asOf,
  today: asOf,
  settled: true,
  open: [],
  anyAnswered: true,
});

const years = (hours: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(hours).flatMap(([year, total], row) => [
      [`year-${row}`, year],
      [`total-${row}`, String(total)],
      [`professional-${row}`, String(total)],
    ]),
  );

const holder = (hours: Readonly<Record<string, number>>) => ({
  certificate: 'site-post-electronic',
  obtainedOn: '2022-05-10',
  working: 'yes',
  ...years(hours),
});

const answered = (notice: WidgetNotice, told: Record<string, string>, asOf: string): AnnualAnswer =>
  annualAnswer(notice, 'site-post-electronic', told, asOf);

/** As the rules advise whoever fell short the year before. */
const advised = (answer: AnnualAnswer, total: number, professional?: number): AnnualAnswer => ({
  ...answer,
  plan: { ...answer.plan, advised: { total, ...(professional !== undefined && { professional }) } },
});

describe('what is still to be learnt', () => {
  test('is what two years together ask, where that is more than the year does, with the reason', () => {
    const answer = answered(jilin, holder({ 2023: 20, 2024: 0 }), '2024-06-01');
    expect(dueSays(advised(answer, 44))).toBe(
      '2024年至少再学44学时，最晚2024年12月31日：2年合计要满64学时，2023年只有20学时。',
    );
  });

  test('names 专业岗位知识 beside it', () => {
    const answer = answered(hainan, holder({ 2023: 20, 2024: 0 }), '2024-06-01');
    expect(dueSays(advised(answer, 44, 22))).toContain('至少再学44学时，其中专业岗位知识22学时，最晚');
  });

  test('is what the year asks, where the year before was enough', () => {
    const answer = answered(jilin, holder({ 2023: 32, 2024: 10 }), '2024-06-01');
    const says = '2024年要学32学时。现在还差22学时，最晚2024年12月31日学完。';
    expect([dueSays(answer), dueSays(advised(answer, 22))]).toEqual([says, says]);
    expect(dueTitle(answer)).toBe('2024年继续教育：最晚今天学满');
  });

  test('is nothing once all is done', () => {
    const done = answered(jilin, holder({ 2023: 32, 2024: 32 }), '2024-06-01');
    expect([dueSays(done), dueSays(advised(done, 0))]).toEqual(['', '']);
  });

  test('is the first number that whoever fell short is told', () => {
    const told = holder({ 2023: 20, 2024: 0 });
    const answer = advised(answered(jilin, told, '2024-06-01'), 44);
    expect(annualSays(answer, jilin, standing(told, '2024-06-01'))).toMatch(
      /^2023年没有学满。2024年至少再学44学时/,
    );
  });
});

describe('retraining', () => {
  test('names the two years; what becomes of the certificate is not our headline', () => {
    const told = holder({ 2023: 20, 2024: 20 });
    const answer = answered(hainan, told, '2025-02-01');
    expect(answer.plan).toMatchObject({ status: 'retrain', certificateVoid: true });
    const says = annualSays(answer, hainan, standing(told, '2025-02-01'));
    expect(says).toContain('2023年和2024年合计40学时，不满64学时，要重新培训');
    expect(says).not.toContain('作废');
  });

  test('asks about the hours of the year that runs, with its days, and not of one that is over', () => {
    const told = { ...holder({ 2023: 32, 2024: 20, 2025: 0 }), obtainedOn: '2022-11-15' };
    const answer = answered(jilin, told, '2026-12-01');
    const says = annualSays(answer, jilin, standing(told, '2026-12-01'));
    expect(says).toMatch(
      /^2023年和2024年合计52学时，不满64学时，要重新培训。怎样重新培训，通知没有写，请打电话问。/,
    );
    expect(says).toContain(
      '一起问：2026年的学时还要不要学（要学32学时，最晚2026年12月31日，连今天还有31天）。',
    );
    const later = { ...standing(told, '2026-12-01'), today: '2027-01-01' };
    expect(annualSays(answer, jilin, later)).not.toContain('一起问');
  });

  test('is open where nobody worked in the post and two years are not over', () => {
    const told = { ...holder({}), obtainedOn: '2023-06-01', working: 'no' };
    const answer = answered(hainan, told, '2023-09-01');
    const open: AnnualAnswer = { ...answer, plan: { ...answer.plan, status: 'unclear' } };
    expect(annualSays(open, hainan, standing(told, '2023-09-01'))).toContain(
      '要不要重新培训有两种理解，先打电话问',
    );
  });
});

describe('a duty that the clause puts as 可', () => {
  const safety = { certificate: 'site-post', post: '安全员', ...years({ 2026: 10 }) };

  test('is not told as one that has to be done', () => {
    const answer = annualAnswer(hainan, 'site-post', safety, '2026-06-01');
    expect(answer.may).toBe(true);
    expect(dueSays(answer)).toContain('2026年可以学32学时');
    expect(dueSays(answer)).toContain('不学会怎样，没有写');
  });

  test('leaves the other duties as they are', () => {
    const answer = annualAnswer(hainan, 'site-post-electronic', holder({ 2023: 10 }), '2023-06-01');
    expect(answer.may).toBe(false);
    expect(dueSays(answer)).toContain('2023年要学32学时');
  });
});

test('what a notice does not ask for has no tick', () => {
  expect(lookOf('not-required', jilin)).toMatchObject({ word: '本通知没有要求', shape: 'dotted' });
  expect(lookOf('not-stated', noticeOf('mohurd-2020-662')).word).toBe('本通报未规定');
});
