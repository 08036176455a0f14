import { afterEach, describe, expect, test, vi } from 'vitest';
import { annualAnswer } from '../../src/widgets/answers/hours/annual.ts';
import { leftText, toDo } from '../../src/widgets/answers/hours/words.ts';
import { annualBars, paceSays, periodBars } from '../../src/widgets/PlanHours/bars.ts';
import { remindersOf } from '../../src/widgets/PlanHours/reminders.ts';
import { hours, noticeOf, tell } from './hours-people.ts';

describe('how much a week', () => {
  test.for([
    [32, '2026-01-01', '2026-12-31', '还有365天，每周至少学1学时'],
    [10, '2026-12-01', '2026-12-31', '还有31天，每周至少学2.5学时'],
    [10, '2026-12-25', '2026-12-31', '还有7天，每周至少学10学时'],
    [10, '2026-12-26', '2026-12-31', '只剩6天，要学10学时'],
    [1.5, '2026-12-31', '2026-12-31', '只剩1天，要学1.5学时'],
  ] as const)('%s hours from %s to %s: %s', ([left, asOf, due, says]) => {
    expect(paceSays(left, asOf, due)).toContain(says);
  });

  test('is not said once the day is past or nothing is left', () => {
    expect([paceSays(10, '2027-01-01', '2026-12-31'), paceSays(0, '2026-01-01', '2026-12-31')]).toEqual([
      '',
      '',
    ]);
  });
});

describe('what is left', () => {
  test('counts each number by itself', () => {
    expect(leftText({ total: 12, professional: 15 })).toBe('还差12学时，专业岗位知识还差15学时');
    expect(leftText({ total: 0, professional: 1 })).toBe('总学时够了，专业岗位知识还差1学时');
    expect(leftText({ total: 60, compulsory: 0, elective: 60 })).toBe('选修还差60学时');
    expect([leftText({ total: 0, professional: 0 }), leftText({ total: 0 })]).toEqual(['', '']);
  });

  test('is as many hours as the larger lack, and both halves of a registration period', () => {
    expect(toDo({ total: 12, professional: 15 })).toBe(15);
    expect(toDo({ total: 0, compulsory: 30, elective: 10 })).toBe(40);
  });
});

describe('the bars', () => {
  const told = {
    obtainedOn: '2023-05-01',
    working: 'yes',
    'year-1': '2024',
    'total-1': '30',
    'professional-1': '12',
  };
  const answer = annualAnswer(noticeOf('hainan-2020-135'), 'site-post-electronic', told, '2025-06-01');

  test('part a year into 专业岗位知识 and the rest, and leave one that is not told empty', () => {
    const [first, second] = annualBars(answer);
    expect(first).toMatchObject({ label: '2024年', minimum: 32, secondMinimum: 22, status: '没有学满' });
    expect(first?.parts.map(({ value }) => value)).toEqual([12, 18]);
    expect(second).toMatchObject({ label: '2025年', parts: [] });
  });

  test('hold 必修 and 选修 each against its own minimum', () => {
    const bars = periodBars({ total: 120, compulsory: 60, elective: 60 }, { compulsory: 30 });
    expect(bars.map(({ minimum, parts }) => [minimum, parts.length])).toEqual([
      [60, 1],
      [60, 0],
    ]);
  });
});

describe('reminders', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const reminders = (facts: Record<string, unknown>, asOf = '2026-11-21') => {
    vi.stubGlobal('location', { origin: 'https://example.org', pathname: '/hours/' });
    const form = hours([noticeOf('jilin-2022-25')]);
    form.act({ type: 'judgeOn', day: asOf });
    tell(form, { certificate: 'site-post-electronic', working: true, years: {}, ...facts });
    const documents = { 'jilin-2022-25': { shortTitle: '吉林', number: '吉建人〔2022〕25号', title: '' } };
    return remindersOf([noticeOf('jilin-2022-25')], form.view.standings, documents);
  };

  test('quote the clause, and name the day and the page', () => {
    const [reminder] = reminders({ obtainedOn: '2025-05-01' });
    expect(reminder).toMatchObject({ day: '2026-12-31', url: 'https://example.org/hours/' });
    expect(reminder?.citations[0]).toMatchObject({ document: '吉建人〔2022〕25号', clauseLabel: '三（一）' });
    expect(reminder?.says).toContain('32学时');
  });

  test('are not made for a day that is past, nor where nothing is left to do by it', () => {
    expect(reminders({ obtainedOn: '2023-05-01' }, '2024-06-01')).toEqual([]);
    expect(reminders({ obtainedOn: '2025-05-01', years: { 2026: { total: 32 } } })).toEqual([]);
    expect(reminders({ obtainedOn: '2024-05-01', working: false })).toEqual([]);
  });

  test('are made where two readings stand: under one the hours are due', () => {
    const [reminder] = reminders({ obtainedOn: '2025-05-01', working: false });
    expect(reminder).toMatchObject({ day: '2026-12-31' });
    expect(reminder?.says).toContain('32学时');
  });
});
