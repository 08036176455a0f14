import {
  isInline,
  placeQuotes,
  type Quote,
  type QuoteRange,
  type Token,
  tokensOf,
} from '../content/quotes.ts';
import { phoneHref } from '../links/offices.ts';

const PHONE = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|400\d{7})(?:转\d+)?(?![\d-])/gu;
const GUIDE = /<guide-part>([\s\S]*?)<\/guide-part>/gu;

/** Splits a rendered `<Clause>` into the official text and our guide, which `<Guide>` wraps in `<guide-part>`. */
export function splitGuide(html: string): { official: string; guide: string } {
  return {
    official: html.replace(GUIDE, ''),
    guide: [...html.matchAll(GUIDE)].map((match) => match[1]).join(''),
  };
}

/** The heading of a clause: h3 for 一, h4 for 一（一）. */
export function clauseHeading(id: string, title: string | undefined): string {
  if (!title) return '';
  const tag = /^\d+\./.test(id) ? 'h4' : 'h3';
  return `<${tag}>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`;
}

/** Turns telephone numbers in our own text into `tel:` links. */
export function linkPhones(html: string): string {
  return html.replace(PHONE, (phone) => `<a class="phone" href="${phoneHref(phone)}">${phone}</a>`);
}

interface Element {
  token: Token;
  end: number;
}
type OpenTag = Element | QuoteRange;

const isRange = (open: OpenTag | undefined): open is QuoteRange => open !== undefined && 'anchor' in open;

/** For each opening tag, the number of characters before its closing tag. */
function endsOf(tokens: readonly Token[]): Map<Token, number> {
  const ends = new Map<Token, number>();
  const open: Token[] = [];
  let position = 0;
  for (const token of tokens) {
    if (token.kind === 'character') position += 1;
    if (token.kind === 'open') open.push(token);
    if (token.kind === 'close') {
      const opened = open.pop();
      if (opened) ends.set(opened, position);
    }
  }
  return ends;
}

/**
 * Writes the fragment with well-nested spans: a span that a tag would cut is closed and reopened; its id is on the
 * first piece.
 */
class Writer {
  html = '';
  readonly stack: OpenTag[] = [];
  readonly written = new Set<string>();

  open(range: QuoteRange): void {
    const id = this.written.has(range.anchor) ? '' : ` id="${range.anchor}"`;
    this.written.add(range.anchor);
    this.html += `<span class="quote"${id}>`;
    this.stack.push(range);
  }

  /** Closes spans down to `until`; returns those that continue, outermost first. */
  closeSpans(until: (range: QuoteRange) => boolean): QuoteRange[] {
    const closed: QuoteRange[] = [];
    for (let top = this.stack.at(-1); isRange(top) && until(top); top = this.stack.at(-1)) {
      this.html += '</span>';
      this.stack.pop();
      closed.unshift(top);
    }
    return closed;
  }
}

/**
 * Marks each quote in a clause's HTML: `<span class="quote" id="…">` around exactly the quoted words, ignoring white
 * space. A quote of several whole cells of a table row is marked on the row.
 * @param html the rendered clause
 * @param quotes the quotes of the clause; the same words are marked once; nested or disjoint, as the content check
 *   makes sure
 * @param clause used in error messages
 * @throws Error if a quote does not occur or crosses blocks
 */
export function markQuotes(html: string, quotes: readonly Quote[], clause: string): string {
  const tokens = tokensOf(html);
  const { spans, rows } = placeQuotes(tokens, quotes, clause);
  const ends = endsOf(tokens);
  const out = new Writer();
  let position = 0;
  const openFrom = (reachingTo: number) => {
    for (const span of spans) {
      if (span.start === position && span.end >= reachingTo && !out.written.has(span.anchor)) out.open(span);
    }
  };
  for (const token of tokens) {
    const finished = (range: QuoteRange) => range.end <= position;
    if (token.kind === 'close') {
      const goOn = out.closeSpans(() => true).filter((range) => range.end > position);
      out.stack.pop();
      out.html += token.html;
      goOn.forEach((range) => {
        out.open(range);
      });
      continue;
    }
    out.closeSpans(finished);
    if (token.kind === 'character') {
      openFrom(position);
      position += 1;
    } else if (token.kind === 'open') {
      const end = ends.get(token) ?? position;
      if (end > position && isInline(token)) openFrom(end);
      const cut = out.closeSpans((range) => range.end < end);
      const row = rows.get(token);
      out.html += row === undefined ? token.html : token.html.replace(/>$/u, ` class="quote" id="${row}">`);
      out.stack.push({ token, end });
      cut.forEach((range) => {
        out.open(range);
      });
      continue;
    }
    out.html += token.html;
  }
  out.closeSpans(() => true);
  return out.html;
}
