import { squeeze } from '../../content/text.ts';
import type { Part } from './split.ts';

const NUMBER = /^[\p{Script=Han}]+〔\d{4}〕\d+号$/u;
const SIGNED = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const DOCUMENT = /《([^《》]+)》(?:[（(]([^（）()]*号)[）)])?/gu;
const A_DOCUMENT = /(?:通知|意见|办法|规定|条例|决定|方案|标准|细则|函)$/u;

const textOf = (parts: readonly Part[], id: string): string[] =>
  parts.find((part) => part.id === id)?.paragraphs.map(squeeze) ?? [];

/** Cuts at commas that stand outside brackets. */
function listed(text: string): string[] {
  const items = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[（(]/u.test(sign)) depth += 1;
    if (/[）)]/u.test(sign)) depth -= 1;
    if (depth === 0 && /[，、,]/u.test(sign)) items.push('');
    else items.push(`${items.pop() ?? ''}${sign}`);
  }
  return items.filter((item) => item !== '');
}

/** The number of the document, where it stands on a line of its own in the head. */
export const foundNumber = (parts: readonly Part[]): string | undefined =>
  textOf(parts, 'head').find((text) => NUMBER.test(text));

/** The day under the signature. */
export function foundDay(parts: readonly Part[]): string | undefined {
  const [, year, month = '', day = ''] =
    textOf(parts, 'closing')
      .map((text) => SIGNED.exec(text))
      .findLast((found) => found !== null) ?? [];
  return year && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** To whom the notice is addressed, as its salutation lists them. */
export function foundAddressees(parts: readonly Part[]): string[] {
  const salutation = textOf(parts, 'head').at(-1) ?? '';
  return /[：:]$/u.test(salutation) ? listed(salutation.slice(0, -1)) : [];
}

/** The documents that the preamble names. */
export function foundBasis(parts: readonly Part[]): { title: string; number: string | null }[] {
  const named = [...textOf(parts, 'preamble').join('').matchAll(DOCUMENT)];
  return named
    .filter(([, title = '', number]) => number !== undefined || A_DOCUMENT.test(title))
    .map(([, title = '', number]) => ({ title, number: number ?? null }));
}
