import { createHash } from 'node:crypto';

/** Text without any white space: how quotes, clauses and sources are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * A source's lines without what extraction left in them: page marks (— 3 —), angle brackets around addresses,
 * bold marks, and the footer link that a page break drops into the middle of a sentence (an address alone on its line
 * whose next line starts a new page, that is, with a form feed or a space).
 */
export function cleanedLines(source: string): string {
  return source
    .replace(/^[ \t]*—[ \t]*\d+[ \t]*—[ \t]*$/gmu, '')
    .replace(/^https?:\/\/\S+\n(?=[\f ])/gmu, '')
    .replace(/<(https?:\/\/[^>\s]+)>/gu, '$1')
    .replaceAll('**', '');
}

/** A source's text, squeezed, without what extraction left in it. */
export const withoutArtefacts = (source: string): string => squeeze(cleanedLines(source));

/** The SHA-256 of a source's text, in hexadecimal digits. */
export const sha256Of = (source: string): string => createHash('sha256').update(source).digest('hex');

/** The host that an address with a user's name before it really leads to; undefined for one without. */
export function hostBehindUser(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' ? undefined : hostname;
}
