import { isPlainDate, type PlainDate } from '../../rules/index.ts';

/** Normalises a typed or pasted number: half-width; without spaces, dashes, brackets and invisible characters. */
function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2066-\u2069\u2212\ufeff()._-]+/gu, '');
}

/** How far off a length is: 少了1位, 多了2位. */
function offBy(length: number, due: number): string {
  return length < due ? `少了${due - length}位` : `多了${length - due}位`;
}

/** The result of reading an identity number: nothing, the number and what it says about its holder, or how to correct it. */
export type IdentityEntry =
  | { kind: 'empty' }
  | { kind: 'identity'; number: string; sex: 'male' | 'female'; birthDate: PlainDate }
  | { kind: 'problem'; says: string };

/** GB 11643-1999: the sum of digit times weight, modulo 11, selects the check character. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

const notIdentity = (says: string): IdentityEntry => ({ kind: 'problem', says });

function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECKS[sum % 11] ?? '';
}

/** Why the text is not shaped like an identity number; undefined if it is. */
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
 * Reads a typed identity number: 18 characters including the check character (GB 11643-1999), or the former 15 digits.
 * @param text as typed; may contain spaces, dashes, full-width characters, and x for X
 * @returns the normalised number with sex and birth date, or how to correct it in Chinese; never throws
 */
export function readIdentityNumber(text: string): IdentityEntry {
  const typed = plainNumber(text).replace(/[x×]/gu, 'X');
  if (typed === '') return { kind: 'empty' };
  const misshape = misshapen(typed);
  if (misshape !== undefined) return notIdentity(misshape);
  const old = typed.length === 15;
  const born = old ? `19${typed.slice(6, 12)}` : typed.slice(6, 14);
  const birthDate = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
  if (!isPlainDate(birthDate) || !/^(?:18|19|20)/u.test(born)) {
    const [from, to] = old ? [7, 12] : [7, 14];
    return notIdentity(
      `第${from}位到第${to}位是出生日期，这里写的是${typed.slice(from - 1, to)}，没有这样的出生日期。请照身份证核对。`,
    );
  }
  if (!old && checkCharacter(typed) !== typed[17]) return notIdentity('最后一位对不上，请逐位核对。');
  const order = Number(typed[old ? 14 : 16]);
  return { kind: 'identity', number: typed, sex: order % 2 === 1 ? 'male' : 'female', birthDate };
}

/** The result of reading a mobile number: nothing, 11 digits, or how to correct it. */
export type MobileEntry =
  | { kind: 'empty' }
  | { kind: 'mobile'; number: string }
  | { kind: 'problem'; says: string };

const notMobile = (says: string): MobileEntry => ({ kind: 'problem', says });

/** Area code and number, a local number, or a service number: none receives text messages. */
const LANDLINE = /^(?:0\d{9,11}|[2-9]\d{6,7}|[48]00\d{7})$/u;

/**
 * Reads a typed mobile number of the Chinese mainland.
 * @param text as typed; may contain spaces, dashes, brackets, full-width digits, and a prefix +86, 0086, 86 or 0
 * @returns the 11 digits, or how to correct them in Chinese; never throws
 */
export function readMobileNumber(text: string): MobileEntry {
  const typed = plainNumber(text).replace(/^(?:\+86|0086|86|0)(?=1\d{10}$)/u, '');
  if (typed === '') return { kind: 'empty' };
  if (/^1[3-9]\d{9}$/u.test(typed)) return { kind: 'mobile', number: typed };
  if (/^\+(?!86)/u.test(typed)) return notMobile('这不是内地的手机号码。请写11位的手机号码。');
  const stranger = /[^\d+]/u.exec(typed)?.[0];
  if (stranger !== undefined) return notMobile(`手机号码里不会有“${stranger}”，请只写11位数字。`);
  if (LANDLINE.test(typed)) return notMobile('这像是固定电话。这里要写手机号码，11位数字，以1开头。');
  const digits = typed.replace(/^(?:\+86|0086)/u, '');
  if (digits.length !== 11) {
    return notMobile(`写了${digits.length}位，手机号码是11位，${offBy(digits.length, 11)}。请逐位核对。`);
  }
  return notMobile(`没有以${digits.slice(0, 2)}开头的手机号码，请核对开头几位。`);
}
