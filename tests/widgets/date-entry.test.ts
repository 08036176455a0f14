import { describe, expect, test } from 'vitest';
import { readDate, showDate } from '../../src/widgets/form/typed-day.ts';
import { readAmount } from '../../src/widgets/form/typed-number.ts';

const says = (text: string): string => {
  const entry = readDate(text);
  return entry.kind === 'problem' ? entry.says : `taken: ${JSON.stringify(entry)}`;
};

describe('a day can be typed the way people write it', () => {
  test.for([
    '1962-05-01',
    '1962-5-1',
    '19620501',
    '1962年5月1日',
    '1962年05月01日',
    '1962年5月1号',
    '1962/5/1',
    '1962.5.1',
    '１９６２０５０１',
    '１９６２年５月１日',
    '１９６２／５／１',
    '１９６２．５．１',
    ' 1962 年 5 月 1 日 ',
    '1962 05 01',
    '1962 5 1',
    '1962 - 05 - 01',
    '1962—05—01',
    '1962。5。1',
    '1962\u30005\u30001',
    '\u200f1962-05-01',
  ])('%s is 1 May 1962', (text) => {
    expect(readDate(text)).toEqual({ kind: 'day', day: '1962-05-01' });
    expect(showDate(text)).toBe('1962年5月1日');
  });

  test('29 February stands in a leap year', () => {
    expect(readDate('20240229')).toEqual({ kind: 'day', day: '2024-02-29' });
  });

  test('nothing, or blanks alone, is empty', () => {
    expect([readDate(''), readDate(' \u3000')]).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
  });
});

describe('what is no day is answered with what to mend', () => {
  test.for([
    ['2023-02-30', '2023年2月没有30日，最后一天是28日，请看证件改一下。'],
    ['2024.2.30', '2024年2月没有30日，最后一天是29日'],
    ['20230431', '2023年4月没有31日，最后一天是30日'],
    ['2023年13月1日', '没有13月'],
    ['2023-0-1', '没有0月'],
    ['2023-05-00', '没有0日'],
    ['0000-05-01', '没有0000年'],
    ['0999-12-31', '0999年太早了，请检查年份'],
    ['1962年5月', '还差“日”，请照证件补上。'],
    ['1962-05', '还差“日”，请照证件补上。'],
    ['196205', '还差“日”，请照证件补上。'],
    ['1962', '只写了1962年，差一天结果就不同，请补上月和日。'],
    ['1962年', '只写了1962年，差一天结果就不同，请补上月和日。'],
    ['62-5-1', '年份请写4位，例如2017年6月1日。'],
    ['62年5月1日', '年份请写4位'],
    ['620501', '年份请写4位'],
    ['5月1日', '请按年、月、日的顺序写全'],
    ['1/5/1962', '请按年、月、日的顺序写全'],
    ['1962051', '看不出是哪天，请写成2017年6月1日。'],
    ['522101196205011234', '这里只写日期，不要写身份证号。'],
    ['一九六二年五月一日', '看不出是哪天'],
    ['不记得', '看不出是哪天'],
  ] as const)('%s', ([text, answer]) => {
    expect(says(text)).toContain(answer);
  });

  test('with an example of the day that is asked for', () => {
    expect(readDate('不记得', '2027年2月10日')).toEqual({
      kind: 'problem',
      says: '看不出是哪天，请写成2027年2月10日。',
    });
  });

  test('and it stays as it was typed', () => {
    expect(showDate(' 2023-02-30')).toBe(' 2023-02-30');
  });
});

describe('hours can be typed the way people write them', () => {
  test.for([
    ['32', 32],
    ['３２', 32],
    ['32学时', 32],
    [' 32 个学时 ', 32],
    ['0', 0],
    ['32.5', 32.5],
  ] as const)('%s', ([text, amount]) => {
    expect(readAmount(text)).toEqual({ kind: 'number', number: amount });
  });

  test('less than nothing, or words, are answered with what to mend', () => {
    expect([readAmount('-1'), readAmount('很多')].map(({ kind }) => kind)).toEqual(['problem', 'problem']);
    expect(readAmount('')).toEqual({ kind: 'empty' });
  });
});
