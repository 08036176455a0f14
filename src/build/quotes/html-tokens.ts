/** A piece of an HTML fragment: a tag, or one visible character (an entity is one), or white space. */
export interface Token {
  kind: 'open' | 'close' | 'void' | 'character' | 'space';
  html: string;
  /** Of a tag. */
  name: string;
  /** Of a character: as it reads. */
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

/** Splits the HTML that the renderer writes (well-formed, no scripts) into tags, characters and white space. */
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
