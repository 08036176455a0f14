import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipBytes } from '../../site/support/built-pages.ts';

/** What a page brings before any script of it has run, in bytes as sent with gzip. */
export interface PageBytes {
  path: string;
  html: number;
  /** The words alone: what cannot be saved without taking text away. */
  words: number;
  /** How much shorter the HTML would be without its data, its inline styles, its forms, what stands there without JavaScript. */
  data: number;
  style: number;
  form: number;
  noJs: number;
  css: number;
  elements: number;
}

const DATA = /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g;
const STYLE = /<style>[\s\S]*?<\/style>/g;
const FORM = /<form class="kit-form"[\s\S]*?<\/form>/g;

/** The element that begins at a place, to its end. */
function whole(html: string, from: number): string {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(from).matchAll(/<\/?div\b/g)) {
    depth += tag === '<div' ? 1 : -1;
    if (depth === 0) return html.slice(from, from + index + '</div>'.length);
  }
  return html.slice(from);
}

function withoutNoJs(html: string): string {
  const from = html.indexOf('<div class="no-js-only"');
  return from < 0 ? html : withoutNoJs(html.replace(whole(html, from), ''));
}

const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s+/g, '\n');

function weigh(folder: string, file: string): PageBytes {
  const html = readFileSync(join(folder, file), 'utf8');
  const bytes = gzipBytes(html);
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/(_astro[^"]+)"/g)];
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    html: bytes,
    words: gzipBytes(wordsOf(html)),
    data: bytes - gzipBytes(html.replace(DATA, '')),
    style: bytes - gzipBytes(html.replace(STYLE, '')),
    form: bytes - gzipBytes(html.replace(FORM, '')),
    noJs: bytes - gzipBytes(withoutNoJs(html)),
    css: sheets.reduce((sum, [, name = '']) => sum + gzipBytes(readFileSync(join(folder, name))), 0),
    elements: html.match(/<[a-z]/g)?.length ?? 0,
  };
}

/** Every built page, in the order of the addresses. */
export function pagesIn(folder: string): PageBytes[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => weigh(folder, file));
}
