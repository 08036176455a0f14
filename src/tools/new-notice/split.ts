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

/** A clause of a notice, as far as its numbers tell where it begins and ends. */
export interface Part {
  /** `head`, `preamble`, `3`, `3.2`, `closing` or `annex-1`. */
  id: string;
  /** Its heading, where it has one. */
  title?: string;
  paragraphs: string[];
}

const SALUTATION = /[：:]$/u;
const LONGEST_NAME = 40;

/** Follows the numbers of a notice, line by line: the id of the clause that a line begins, if it begins one. */
function clauseCounter(): (line: string) => string | undefined {
  let open: Numbered[] = [];
  return (line) => {
    const found = numberOf(line);
    if (!found) return undefined;
    const outer = open.filter(({ rank }) => rank < found.rank);
    const before = open.find(({ rank }) => rank === found.rank);
    // What is not the next of its kind is no clause: 2022年 at the start of a line, a list inside a sentence.
    const nests = before !== undefined || outer.length === open.length;
    if (!nests || found.value !== (before?.value ?? 0) + 1) return undefined;
    open = [...outer, found];
    return open.map(({ value }) => value).join('.');
  };
}

/** Where the first that passes stands; the end where none does. */
function firstOf<T>(all: readonly T[], passes: (each: T, index: number) => boolean): number {
  const at = all.findIndex(passes);
  return at < 0 ? all.length : at;
}

/** How many paragraphs make the head: as far as the salutation, or as far as the first sentence. */
function endOfHead(before: readonly string[]): number {
  const salutation = firstOf(before, (text) => SALUTATION.test(text));
  return salutation < before.length - 1 ? salutation + 1 : firstOf(before, (text) => /[。：]$/u.test(text));
}

/** The first paragraph after the last clause that no longer belongs to it: 特此通知, 附件：, the signature. */
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
 * The clauses of a notice by its own numbers (第一条, 一、, （一）, 1.): every word of the source stands in one of
 * them, in order.
 * @param source text as received; one without numbers is head, preamble and closing, an empty one has no clauses
 * @param title of the notice
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
  /** The id of what this paragraph belongs to; undefined where it goes on with what stands before. */
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
