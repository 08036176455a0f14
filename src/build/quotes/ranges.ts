import { squeeze } from '../text.ts';
import type { Token } from './html-tokens.ts';

/** Words to mark in a clause, with the id that their element gets. */
export interface Quote {
  anchor: string;
  quote: string;
}

/** Where a quote stands among a clause's visible characters: from `start` up to, not including, `end`. */
export interface Range extends Quote {
  start: number;
  end: number;
}

interface Tag {
  token: Token;
  /** Characters read before it. */
  at: number;
}

const INLINE = new Set([
  'a',
  'b',
  'em',
  'i',
  'code',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'del',
  'br',
  'wbr',
  '',
]);
const CELLS = new Set(['td', 'th']);

/** A quote may begin or end within such a tag, or go across it. */
export function isInline({ name }: Token): boolean {
  return INLINE.has(name);
}

function readTokens(tokens: readonly Token[]): { text: string; blocks: Tag[] } {
  let text = '';
  let at = 0;
  const blocks: Tag[] = [];
  for (const token of tokens) {
    if (token.kind === 'character') {
      text += token.reads;
      at += 1;
    } else if (token.kind !== 'space' && !isInline(token)) {
      blocks.push({ token, at });
    }
  }
  return { text, blocks };
}

/** The table row whose whole cells the range covers, if it does. */
function rowOf(blocks: readonly Tag[], { start, end }: Range): Token | undefined {
  const within = blocks.filter(({ at }) => at > start && at < end);
  const begins = blocks.some(
    ({ token, at }) => at === start && token.kind === 'open' && CELLS.has(token.name),
  );
  const finishes = blocks.some(
    ({ token, at }) => at === end && token.kind === 'close' && CELLS.has(token.name),
  );
  if (!begins || !finishes || within.some(({ token }) => !CELLS.has(token.name))) return undefined;
  return blocks.findLast(({ token, at }) => at <= start && token.kind === 'open' && token.name === 'tr')
    ?.token;
}

function refuse(clause: string, quote: string, why: string): never {
  throw new Error(`条款 ${clause} 的引文“${quote}”${why}`);
}

/**
 * Finds each quote among the tokens of a clause.
 * @param quotes none overlaps another without nesting: the content check refuses those
 * @returns spans, outer before inner, and the table rows that carry a quote's id themselves
 * @throws Error naming clause and quotes where one cannot be marked
 */
export function placeQuotes(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  clause: string,
): { spans: Range[]; rows: Map<Token, string> } {
  const { text, blocks } = readTokens(tokens);
  const rows = new Map<Token, string>();
  const spans: Range[] = [];
  const once = new Map(quotes.map((each) => [each.anchor, each]));
  for (const { anchor, quote } of once.values()) {
    const words = squeeze(quote);
    const found = text.indexOf(words);
    if (found < 0) refuse(clause, quote, '不在页面的条款里');
    const start = [...text.slice(0, found)].length;
    const range = { anchor, quote, start, end: start + [...words].length };
    if (!blocks.some(({ at }) => at > range.start && at < range.end)) {
      spans.push(range);
      continue;
    }
    const row = rowOf(blocks, range);
    if (!row) refuse(clause, quote, '跨过了段落或单元格：引文要在一段之内，或是一行里几个完整的单元格');
    if (rows.has(row)) refuse(clause, quote, '与另一条引文标在同一行表格上');
    rows.set(row, anchor);
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { spans, rows };
}
