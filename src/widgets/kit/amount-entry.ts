/** What a person typed as a number of hours: nothing, an amount, or something to mend and how. */
export type AmountEntry =
  | { kind: 'empty' }
  | { kind: 'amount'; amount: number }
  | { kind: 'problem'; says: string };

/**
 * Reads typed hours: 32, 32.5, full-width digits, with 学时 behind or not.
 * @returns the amount, or what to mend in a Chinese sentence; never throws
 */
export function readAmount(text: string): AmountEntry {
  const typed = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?:个?学时|小时)$/u, '');
  if (typed === '') return { kind: 'empty' };
  if (/^\d{1,5}(?:\.\d+)?$/.test(typed)) return { kind: 'amount', amount: Number(typed) };
  if (/^-/.test(typed)) return { kind: 'problem', says: '学时不能是负数，请检查。' };
  return { kind: 'problem', says: '看不出是多少学时。请只写数字，例如 20。' };
}
