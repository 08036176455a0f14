/** Full-width letters and digits as half-width, lower case, without white space and marks that nobody sees. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060]+/gu, '');
}
