import type { Citation, Note } from '../rules/index.ts';

/** 32-bit FNV-1a: short, and the same at build time and in the browser. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** Id of the element with the quoted words on the notice's page. */
export function quoteAnchor({ clause, quote }: Pick<Citation, 'clause' | 'quote'>): string {
  return `q-${clause.replaceAll('.', '-')}-${hash(quote.replace(/\s+/gu, ''))}`;
}

/** Id of the clause's element: '3.2' → 'c3-2', 'annex-1' → 'annex-1'. */
export function clauseAnchor(clause: string): string {
  return `${/^\d/.test(clause) ? 'c' : ''}${clause.replaceAll('.', '-')}`;
}

/** Id of a clause part: '-continued' marks a clause that continues after its sub-clauses ('-2' would be clause 2.2). */
export function partAnchor({ id, continued }: { id: string; continued?: boolean | undefined }): string {
  return `${clauseAnchor(id)}${continued ? '-continued' : ''}`;
}

/** Address of the quoted words. */
export function citationHref(citation: Citation): string {
  return `/notices/${citation.notice}/#${quoteAnchor(citation)}`;
}

/** 3 → 三, 12 → 十二: clause numbers up to 99. */
function numeral(number: string | undefined): string {
  const digits = ['', ...'一二三四五六七八九'];
  const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
  if (digits[tens] === undefined) return number ?? '';
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}

/** A clause number as the notice writes it: 3.2 → 三（二）, 5.1.2 → 五（一）2, annex-1 → 附件1. */
export function clauseLabel(clause: string): string {
  const named: Record<string, string> = { head: '文首', preamble: '开头', closing: '文末' };
  if (named[clause]) return named[clause];
  if (clause.startsWith('annex-')) return `附件${clause.slice('annex-'.length)}`;
  const [first, second, ...rest] = clause.split('.');
  return `${numeral(first)}${second === undefined ? '' : `（${numeral(second)}）`}${rest.join('.')}`;
}

/** Removes the clause number from a heading or sentence: 二、换证时间 → 换证时间. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:第[一二三四五六七八九十]+条\s*|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]\s*|\d+．|附件\s*[\d０-９]+)/u,
    '',
  );
}

/** The names of a notice in citations. */
export interface DocumentName {
  shortTitle: string;
  number: string | null;
  title: string;
}

type Checked = NonNullable<Note['outside']>[number]['checked'];

const WORDS: Record<Checked, string> = {
  text: '通知之外',
  secondary: '通知之外（见于公开转述，未见原文）',
  memory: '通知之外（凭记忆写的，未核对原文）',
};

/** Label of outside law: that it is outside the notices, and how far its wording was checked. */
export const outsideWords = (checked: Checked): string => WORDS[checked];
