/** A number as people type or paste it: full-width characters made plain; spaces, dashes, brackets and invisible marks gone. */
export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2066-\u2069\u2212\ufeff()._-]+/gu, '');
}

/** How far off a length is: 少了1位, 多了2位. */
export function offBy(length: number, due: number): string {
  return length < due ? `少了${due - length}位` : `多了${length - due}位`;
}
