import { describe, expect, test } from 'vitest';
import { type Bar, inWords, partColumns } from '../../src/widgets/ui/bar-chart.ts';
import { yearOf } from './bars.ts';

describe('the table of hours', () => {
  const words = (bar: Bar) => inWords(bar, partColumns([bar]));

  test('says what each year has, what is asked and what is missing', () => {
    expect(words(yearOf(12.5, 8))).toEqual({
      total: '20.5',
      parts: ['12.5', '8'],
      asks: '40，专业20',
      lacks: '合计19.5，专业7.5',
    });
  });

  test.for([
    ['all is there', yearOf(20, 20), '不差'],
    ['only the main part is missing', yearOf(12, 40), '专业8'],
    ['only the whole is missing', yearOf(30, 0), '合计10'],
    ['one minimum alone', yearOf(30, 0, { secondMinimum: undefined }), '10'],
    [
      'the main part is not told',
      { ...yearOf(0, 0), parts: [{ name: '学时', value: 40, tone: 'second' }] },
      '专业多少没有填',
    ],
    ['nothing is told', { label: '', parts: [], minimum: 32 }, '不知道'],
    ['nothing is asked', { label: '', parts: [] }, '不差'],
  ] as const)('%s', ([, bar, lacks]) => {
    expect(words(bar).lacks).toBe(lacks);
  });

  test('has columns for the parts only where a bar has several', () => {
    const course = (name: string): Bar => ({ label: name, parts: [{ name, value: 1, tone: 'main' }] });
    expect(partColumns([course('必修'), course('选修')])).toEqual([]);
    expect(partColumns([yearOf(1, 1), course('补学')])).toEqual(['专业', '其他', '补学']);
    expect(inWords(course('补学'), ['专业', '补学']).parts).toEqual(['没有填', '1']);
  });
});
