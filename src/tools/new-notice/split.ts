import { squeeze } from '../../content/text.ts';
import { clauseCounter } from './numbering.ts';
import { A_DATE, AN_ANNEX, CLOSES, isHeading, paragraphsOf } from './paragraphs.ts';

/** A clause of a notice, as far as its numbers tell where it begins and ends. */
export interface Part {
  id: string;
  /** Its heading, where it has one. */
  title?: string;
  paragraphs: string[];
}

const SALUTATION = /[：:]$/u;
const LONGEST_NAME = 40;

/** Where a part begins that goes on to the end. */
const from = (at: number, all: readonly string[]): number => (at < 0 ? all.length : at);

/** The first paragraph after the last clause that no longer belongs to it: 特此通知, 附件：, the signature. */
function closingOf(body: readonly string[], after: number): number {
  const at = body.findIndex(
    (text, index) =>
      index > after &&
      (CLOSES.test(text) ||
        A_DATE.test(squeeze(text)) ||
        (A_DATE.test(squeeze(body[index + 1] ?? '')) && text.length < LONGEST_NAME && !text.endsWith('。'))),
  );
  return from(at, body);
}

/** How many paragraphs make the head: as far as the salutation, or as far as the first sentence. */
function headOf(before: readonly string[]): number {
  const salutation = before.findIndex((text) => SALUTATION.test(text));
  if (salutation >= 0 && salutation < before.length - 1) return salutation + 1;
  return from(
    before.findIndex((text) => /[。：]$/u.test(text)),
    before,
  );
}

function annexesOf(paragraphs: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const text of paragraphs) {
    if (AN_ANNEX.test(squeeze(text)))
      parts.push({ id: `annex-${parts.length + 1}`, title: text, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(text);
  }
  return parts;
}

/** A heading goes before the text of its clause. */
const headed = ({ id, paragraphs: [first = '', ...rest] }: Part): Part =>
  isHeading(first) ? { id, title: first, paragraphs: rest } : { id, paragraphs: [first, ...rest] };

/**
 * The clauses of a notice by its own numbers (第一条, 一、, （一）, 1.): every word of the source stands in one of them, in order.
 * @param source text as received
 * @param title of the notice
 */
export function splitClauses(source: string, title: string): Part[] {
  const all = paragraphsOf(source, title);
  const annex = from(
    all.findIndex((text) => AN_ANNEX.test(squeeze(text))),
    all,
  );
  const body = all.slice(0, annex);
  const count = clauseCounter();
  const ids = body.map((text) => count(text));
  const first = from(
    ids.findIndex((id) => id !== undefined),
    body,
  );
  const numbered = ids.findLastIndex((id) => id !== undefined);
  const head = headOf(body.slice(0, first));
  const closing = closingOf(body, Math.max(numbered, head - 1));
  const clauses: Part[] = [];
  for (const [index, text] of body.slice(0, closing).entries()) {
    const id = ids[index];
    if (id !== undefined) clauses.push({ id, paragraphs: [text] });
    else if (index >= first) clauses.at(-1)?.paragraphs.push(text);
  }
  return [
    { id: 'head', paragraphs: body.slice(0, head) },
    { id: 'preamble', paragraphs: body.slice(head, Math.min(first, closing)) },
    ...clauses.map(headed),
    { id: 'closing', paragraphs: body.slice(closing) },
    ...annexesOf(all.slice(annex)),
  ].filter(({ title: heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
}
