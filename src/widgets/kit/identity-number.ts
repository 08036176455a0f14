import { isPlainDate, type PlainDate } from '../../rules/index.ts';
import { offBy, plainNumber } from './typed-number.ts';

/** What a person typed as an identity number: nothing, a number and what it says of its holder, or something to mend and how. */
export type IdentityEntry =
  | { kind: 'empty' }
  | { kind: 'identity'; number: string; sex: 'male' | 'female'; birthDate: PlainDate }
  | { kind: 'problem'; says: string };

/** GB 11643-1999: each digit times its weight; the sum modulo 11 chooses the check character. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

const problem = (says: string): IdentityEntry => ({ kind: 'problem', says });

function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECKS[sum % 11] ?? '';
}

/** Why the text has not the form of an identity number; undefined where it has. */
function misshapen(typed: string): string | undefined {
  const stranger = /[^\dX]/u.exec(typed)?.[0];
  if (stranger !== undefined) {
    return `身份证号里不会有“${stranger}”：只有数字，最后一位可能是字母X。请照身份证核对。`;
  }
  if (/X./u.test(typed)) return '字母X只会在最后一位，请照身份证核对。';
  if (typed.length === 18 || /^\d{15}$/u.test(typed)) return undefined;
  return `写了${typed.length}位，身份证号是18位，${offBy(typed.length, 18)}。请照身份证逐位核对。`;
}

/**
 * Reads a typed identity number: 18 characters with their check character (GB 11643-1999), or the 15 digits of before.
 * @param text as typed: spaces, dashes and full-width characters may stand in it, x for X
 * @returns the number without them, with the sex and the birth date that it says; or what to mend in a Chinese sentence; never throws
 */
export function readIdentityNumber(text: string): IdentityEntry {
  const typed = plainNumber(text).replace(/[x×]/gu, 'X');
  if (typed === '') return { kind: 'empty' };
  const misshape = misshapen(typed);
  if (misshape !== undefined) return problem(misshape);
  const old = typed.length === 15;
  const born = old ? `19${typed.slice(6, 12)}` : typed.slice(6, 14);
  const birthDate = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
  if (!isPlainDate(birthDate) || !/^(?:18|19|20)/u.test(born)) {
    const [from, to] = old ? [7, 12] : [7, 14];
    return problem(
      `第${from}位到第${to}位是出生日期，这里写的是${typed.slice(from - 1, to)}，没有这样的出生日期。请照身份证核对。`,
    );
  }
  if (!old && checkCharacter(typed) !== typed[17]) return problem('最后一位对不上，请逐位核对。');
  const order = Number(typed[old ? 14 : 16]);
  return { kind: 'identity', number: typed, sex: order % 2 === 1 ? 'male' : 'female', birthDate };
}
