import { offBy, plainNumber } from './typed-number.ts';

/** What a person typed as a mobile number: nothing, a number of 11 digits, or something to mend and how. */
export type MobileEntry =
  | { kind: 'empty' }
  | { kind: 'mobile'; number: string }
  | { kind: 'problem'; says: string };

const problem = (says: string): MobileEntry => ({ kind: 'problem', says });

/** Area code and number, a number alone, or a service number: nothing that receives a message. */
const LANDLINE = /^(?:0\d{9,11}|[2-9]\d{6,7}|[48]00\d{7})$/u;

/**
 * Reads a typed mobile number of the Chinese mainland.
 * @param text as typed: spaces, dashes, brackets and full-width digits may stand in it, +86, 0086 or 0 before it
 * @returns its 11 digits, or what to mend in a Chinese sentence; never throws
 */
export function readMobileNumber(text: string): MobileEntry {
  const typed = plainNumber(text).replace(/^(?:\+86|0086|86|0)(?=1\d{10}$)/u, '');
  if (typed === '') return { kind: 'empty' };
  if (/^1[3-9]\d{9}$/u.test(typed)) return { kind: 'mobile', number: typed };
  if (/^\+(?!86)/u.test(typed)) return problem('这不是内地的手机号码。请写11位的手机号码。');
  const stranger = /[^\d+]/u.exec(typed)?.[0];
  if (stranger !== undefined) return problem(`手机号码里不会有“${stranger}”，请只写11位数字。`);
  if (LANDLINE.test(typed)) return problem('这像是固定电话。这里要写手机号码，11位数字，以1开头。');
  const digits = typed.replace(/^(?:\+86|0086)/u, '');
  if (digits.length !== 11) {
    return problem(`写了${digits.length}位，手机号码是11位，${offBy(digits.length, 11)}。请逐位核对。`);
  }
  return problem(`没有以${digits.slice(0, 2)}开头的手机号码，请核对开头几位。`);
}
