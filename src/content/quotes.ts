import { partAnchor, quoteAnchor } from '../links/citations.ts';
import { addresseesOf, citedBy, citedNotices } from './checks/citations.ts';
import type { Notice } from './notice.ts';
import { squeeze } from './text.ts';

/** A token of an HTML fragment: a tag, one visible character (an entity is one), or white space. */
export interface Token {
  kind: 'open' | 'close' | 'void' | 'character' | 'space';
  html: string;
  /** For a tag. */
  name: string;
  /** For a character: its decoded text. */
  reads: string;
}

const PIECE = /<!--[\s\S]*?-->|<\/?[a-zA-Z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);|[\s\S]/giu;
const TAG = /^<(\/?)([a-zA-Z][\w-]*)/u;
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'col']);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function readEntity(html: string): string {
  const name = html.slice(1, -1);
  if (name.startsWith('#x') || name.startsWith('#X'))
    return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return NAMED[name] ?? html;
}

/** Splits rendered HTML (well-formed, no scripts) into tags, characters and white space. */
export function tokensOf(html: string): Token[] {
  return (html.match(PIECE) ?? []).map((piece): Token => {
    if (piece.startsWith('<!--')) return { kind: 'void', html: piece, name: '', reads: '' };
    const tag = TAG.exec(piece);
    if (tag) {
      const name = (tag[2] ?? '').toLowerCase();
      const kind = tag[1] ? 'close' : VOID.has(name) || piece.endsWith('/>') ? 'void' : 'open';
      return { kind, html: piece, name, reads: '' };
    }
    const reads = piece.length > 1 && piece.startsWith('&') ? readEntity(piece) : piece;
    return { kind: /\s/u.test(reads) ? 'space' : 'character', html: piece, name: '', reads };
  });
}

/** The notices that cite this one, in the order of `all`; always includes itself. */
export function citersOf<N extends Notice>(id: string, all: readonly N[]): readonly N[] {
  return all.filter((citing) => citedNotices(citing).includes(id));
}

/**
 * All quotes of this notice, from any notice's rules, contacts, forms or answers, and its addressees, by the anchor of
 * the clause part that contains them.
 * @throws Error if no single part contains a quote
 */
export function quotesByClause(notice: Notice, all: readonly Notice[]): Map<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const citing of citersOf(notice.id, all)) {
    const addressees = addresseesOf(citing);
    for (const cited of [...citedBy(citing).map((each) => each.cited), ...(addressees ? [addressees] : [])]) {
      if ((cited.notice ?? citing.id) !== notice.id) continue;
      const part = notice.clauses.find(
        ({ id, text }) => id === cited.clause && squeeze(text).includes(squeeze(cited.quote)),
      );
      if (!part)
        throw new Error(`${notice.id} 条款 ${cited.clause} 没有哪一部分完整含有引文“${cited.quote}”`);
      const anchor = partAnchor(part);
      quotes.set(anchor, [...(quotes.get(anchor) ?? []), { anchor: quoteAnchor(cited), quote: cited.quote }]);
    }
  }
  return quotes;
}

/** A text to mark in a clause, and the id for its element. */
export interface Quote {
  anchor: string;
  quote: string;
}

/** Position of a quote among a clause's visible characters: `start` inclusive, `end` exclusive. */
export interface QuoteRange extends Quote {
  start: number;
  end: number;
}

interface Tag {
  token: Token;
  /** Number of characters before it. */
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

/** Whether a quote may begin or end inside this tag, or cross it. */
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

/** The table row, if the range covers whole cells of one. */
function rowOf(blocks: readonly Tag[], { start, end }: QuoteRange): Token | undefined {
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
 * Locates each quote among the tokens of a clause.
 * @param quotes nested or disjoint, as the content check makes sure
 * @returns spans, outer before inner, and the table rows that get a quote's id themselves
 * @throws Error naming clause and quotes if one cannot be marked
 */
export function placeQuotes(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  clause: string,
): { spans: QuoteRange[]; rows: Map<Token, string> } {
  const { text, blocks } = readTokens(tokens);
  const rows = new Map<Token, string>();
  const spans: QuoteRange[] = [];
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
