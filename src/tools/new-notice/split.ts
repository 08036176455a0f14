import { squeeze } from '../../content/text.ts';
import {
  A_DATE,
  beginsAnnex,
  CLOSES,
  isHeading,
  type Numbered,
  numberOf,
  paragraphsOf,
} from './paragraphs.ts';

/** A clause, as its number delimits it. */
export interface Part {
  /** `head`, `preamble`, `3`, `3.2`, `closing` or `annex-1`. */
  id: string;
  /** Its heading, if any. */
  title?: string;
  paragraphs: string[];
}

const SALUTATION = /[：:]$/u;
const LONGEST_NAME = 40;

/** A function to call for each line in order: returns the id of the clause that the line begins, if any. */
function clauseCounter(): (line: string) => string | undefined {
  let open: Numbered[] = [];
  return (line) => {
    const found = numberOf(line);
    if (!found) return undefined;
    const outer = open.filter(({ rank }) => rank < found.rank);
    const before = open.find(({ rank }) => rank === found.rank);
    // A number out of sequence is not a clause: 2022年 at the start of a line, a list inside a sentence.
    const nests = before !== undefined || outer.length === open.length;
    if (!nests || found.value !== (before?.value ?? 0) + 1) return undefined;
    open = [...outer, found];
    return open.map(({ value }) => value).join('.');
  };
}

/** Index of the first match; the length if there is none. */
function firstOf<T>(all: readonly T[], passes: (each: T, index: number) => boolean): number {
  const at = all.findIndex(passes);
  return at < 0 ? all.length : at;
}

/** Number of paragraphs in the head: up to the salutation, otherwise up to the first sentence. */
function endOfHead(before: readonly string[]): number {
  const salutation = firstOf(before, (text) => SALUTATION.test(text));
  return salutation < before.length - 1 ? salutation + 1 : firstOf(before, (text) => /[。：]$/u.test(text));
}

/** Index of the first paragraph after the last clause: 特此通知, 附件：, the signature. */
function startOfClosing(body: readonly string[], after: number): number {
  const isDate = (text = '') => A_DATE.test(squeeze(text));
  const isSigner = (text: string, next?: string) =>
    isDate(next) && text.length < LONGEST_NAME && !text.endsWith('。');
  return firstOf(
    body,
    (text, index) => index > after && (CLOSES.test(text) || isDate(text) || isSigner(text, body[index + 1])),
  );
}

/**
 * Splits a notice into clauses by its numbering (第一条, 一、, （一）, 1.). Every word of the source is in exactly one,
 * in order.
 * @param source received text; without numbers it becomes head, preamble and closing; an empty text has no clauses
 * @param title the notice's title
 */
export function splitClauses(source: string, title: string): Part[] {
  const all = paragraphsOf(source, title);
  const body = all.slice(0, firstOf(all, beginsAnnex));
  const numbers = body.map(clauseCounter());
  const isClause = (id?: string) => id !== undefined;
  const first = firstOf(numbers, isClause);
  const head = endOfHead(body.slice(0, first));
  const closing = startOfClosing(body, Math.max(numbers.findLastIndex(isClause), head - 1));
  const parts: Part[] = [];
  let annexes = 0;
  /** Id of the clause that this paragraph begins or belongs to; undefined if it continues the previous one. */
  const idOf = (text: string, index: number): string | undefined => {
    if (beginsAnnex(text)) return `annex-${++annexes}`;
    if (index < head) return 'head';
    if (index < Math.min(first, closing)) return 'preamble';
    return index >= closing && index < body.length ? 'closing' : numbers[index];
  };
  for (const [index, text] of all.entries()) {
    const open = parts.at(-1);
    const id = idOf(text, index) ?? open?.id ?? '';
    if (open?.id === id) open.paragraphs.push(text);
    else if (beginsAnnex(text) || (id === numbers[index] && isHeading(text)))
      parts.push({ id, title: text, paragraphs: [] });
    else parts.push({ id, paragraphs: [text] });
  }
  return parts;
}
