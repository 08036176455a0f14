import { describe, expect, test } from 'vitest';
import { readMobileNumber } from '../../src/widgets/form/personal-numbers.ts';

const says = (text: string): string => {
  const entry = readMobileNumber(text);
  return entry.kind === 'problem' ? entry.says : `taken: ${JSON.stringify(entry)}`;
};

describe('a mobile number can be typed the way people write it', () => {
  test.for([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '１３８００１３８０００',
    '+86 138 0013 8000',
    '＋８６１３８００１３８０００',
    '(+86) 138-0013-8000',
    '008613800138000',
    '8613800138000',
    '013800138000',
    '\u202d138\u00a00013\u00a08000\u202c',
  ])('%s', (text) => {
    expect(readMobileNumber(text)).toEqual({ kind: 'mobile', number: '13800138000' });
  });

  test('it begins with 13 to 19', () => {
    const kinds = [...'0123456789'].map((second) => readMobileNumber(`1${second}000000000`).kind);
    expect(kinds).toEqual([...Array(3).fill('problem'), ...Array(7).fill('mobile')]);
  });

  test('nothing, or blanks alone, is empty', () => {
    expect([readMobileNumber(''), readMobileNumber(' \u3000')]).toEqual([
      { kind: 'empty' },
      { kind: 'empty' },
    ]);
  });
});

describe('what is no mobile number is answered with what to mend', () => {
  test.for([
    ['0851-85360006', '固定电话'],
    ['010 12345678', '固定电话'],
    ['0857-8221408', '固定电话'],
    ['8221408', '固定电话'],
    ['85360006', '固定电话'],
    ['4009999355', '固定电话'],
    ['1380013800', '写了10位，手机号码是11位，少了1位'],
    ['138001380000', '写了12位，手机号码是11位，多了1位'],
    ['+86 1380013800', '写了10位'],
    ['12800138000', '没有以12开头的手机号码'],
    ['23800138000', '没有以23开头的手机号码'],
    ['+852 5123 4567', '不是内地的手机号码'],
    ['138O0138000', '手机号码里不会有“O”'],
  ] as const)('%s: %s', ([text, answer]) => {
    expect(says(text)).toContain(answer);
  });
});
