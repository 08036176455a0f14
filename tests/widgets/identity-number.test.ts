import { describe, expect, test } from 'vitest';
import { readIdentityNumber } from '../../src/widgets/form/personal-numbers.ts';

const says = (text: string): string => {
  const entry = readIdentityNumber(text);
  return entry.kind === 'problem' ? entry.says : `taken: ${JSON.stringify(entry)}`;
};

const CHARACTERS = [...'0123456789X'];

/** ISO 7064, MOD 11-2, as the standard defines it: another way to the same check than the table of weights. */
function holds(number: string): boolean {
  const value = (character: string) => (character === 'X' ? 10 : Number(character));
  return [...number].reduce((sum, character) => (sum * 2 + value(character)) % 11, 0) === 1;
}

/** The number of these 17 digits that holds. */
function completed(digits: string): string {
  return `${digits}${CHARACTERS.find((character) => holds(digits + character))}`;
}

describe('the check character', () => {
  test('the two examples of the standard are taken', () => {
    expect(readIdentityNumber('11010519491231002X')).toEqual({
      kind: 'identity',
      number: '11010519491231002X',
      sex: 'female',
      birthDate: '1949-12-31',
    });
    expect(readIdentityNumber('440524188001010014')).toMatchObject({ sex: 'male', birthDate: '1880-01-01' });
  });

  test('of eleven characters one is taken, each of them for some number', () => {
    const taken = Array.from({ length: 200 }, (_, order) => {
      const digits = `52010219850615${`${order}`.padStart(3, '0')}`;
      const right = CHARACTERS.filter((last) => readIdentityNumber(digits + last).kind === 'identity');
      expect(right).toEqual([completed(digits).at(-1)]);
      return right[0];
    });
    expect(new Set(taken)).toEqual(new Set(CHARACTERS));
  });

  test('one digit mistyped, or two neighbours exchanged, is found', () => {
    const number = completed('52010219850615123');
    expect(says(number.replace('520102', '520103'))).toBe('最后一位对不上，请逐位核对。');
    expect(says(number.replace('520102', '520120'))).toBe('最后一位对不上，请逐位核对。');
  });
});

describe('the way people write it', () => {
  test.for([
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    ' 110105 19491231 002X ',
    '110105-19491231-002X',
    '110105\u300019491231\u3000002Ｘ',
    '\u202d11010519491231002X\u202c',
  ])('%s is read', (text) => {
    expect(readIdentityNumber(text)).toMatchObject({ kind: 'identity', number: '11010519491231002X' });
  });

  test('nothing, or blanks alone, is empty', () => {
    expect([readIdentityNumber(''), readIdentityNumber(' \u3000')]).toEqual([
      { kind: 'empty' },
      { kind: 'empty' },
    ]);
  });
});

describe('the birth date and the sex', () => {
  test.for([
    ['20000229', true],
    ['19960229', true],
    ['19000229', false],
    ['19970229', false],
    ['19850631', false],
    ['19851301', false],
    ['19850600', false],
    ['29850615', false],
    ['00000101', false],
  ] as const)('born %s: %s', ([born, exists]) => {
    const number = completed(`520102${born}001`);
    if (exists) expect(readIdentityNumber(number)).toMatchObject({ kind: 'identity' });
    else
      expect(says(number)).toBe(
        `第7位到第14位是出生日期，这里写的是${born}，没有这样的出生日期。请照身份证核对。`,
      );
  });

  test('the last digit but one tells men and women apart', () => {
    expect(readIdentityNumber(completed('52010219850615001'))).toMatchObject({ sex: 'male' });
    expect(readIdentityNumber(completed('52010219850615002'))).toMatchObject({ sex: 'female' });
  });
});

describe('numbers of 15 digits', () => {
  test('are understood: born in the 1900s, the last digit for the sex', () => {
    expect(readIdentityNumber('520102 620501 123')).toEqual({
      kind: 'identity',
      number: '520102620501123',
      sex: 'male',
      birthDate: '1962-05-01',
    });
    expect(readIdentityNumber('520102640229122')).toMatchObject({ sex: 'female', birthDate: '1964-02-29' });
  });

  test('with a day that was not are refused', () => {
    expect(says('520102630229122')).toContain('第7位到第12位是出生日期，这里写的是630229');
  });
});

describe('what is no identity number is answered with what to mend', () => {
  test.for([
    ['5201021985061512', '写了16位，身份证号是18位，少了2位'],
    ['52010219850615123', '写了17位，身份证号是18位，少了1位'],
    ['5201021985061512345', '写了19位，身份证号是18位，多了1位'],
    ['1', '写了1位'],
    ['52010262050112X', '写了15位，身份证号是18位'],
    ['5201021985061X1234', '字母X只会在最后一位'],
    ['5201O219850615123X', '身份证号里不会有“O”'],
    ['张三', '身份证号里不会有“张”'],
  ] as const)('%s: %s', ([text, answer]) => {
    expect(says(text)).toContain(answer);
  });
});
