import { expect, test } from 'vitest';
import { dayInChina, dayInWords, statusOn } from '../../src/browser/today.ts';
import { addDays, inChinese, todayInChina } from '../../src/rules/index.ts';

const on = (today: string) => statusOn(today, '2023-04-01', '2023-12-31').word;

test('a period has not begun on the day before it opens, and is open on that day', () => {
  expect(on('2023-03-31')).toBe('2023年4月1日开始');
  expect(on('2023-04-01')).toBe('还有274天截止');
});

test('the last day belongs to the period', () => {
  expect(on('2023-12-30')).toBe('还有1天截止');
  expect(on('2023-12-31')).toBe('今天截止');
  expect(on('2024-01-01')).toBe('已截止');
});

test('a period without a beginning or without an end', () => {
  expect(statusOn('1999-01-01', undefined, '2022-12-31').kind).toBe('open');
  expect(statusOn('2030-01-01', '2023-08-01', undefined).word).toBe('没写截止日期');
});

test('the day on a page is the rules’ day in China, in number and in words, before and after midnight there', () => {
  for (let days = 0; days < 1200; days += 1) {
    const day = addDays('2023-12-01', days);
    for (const time of ['15:59:59.999Z', '16:00:00.000Z']) {
      const now = new Date(`${day}T${time}`);
      expect(dayInChina(now)).toBe(todayInChina(now));
      expect(dayInWords(dayInChina(now))).toBe(inChinese(todayInChina(now)));
    }
  }
});
