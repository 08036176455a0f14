import { join } from 'node:path';
import { CACHE } from '../../peers.ts';
import type { Text } from '../texts.ts';
import { type Site, writeFiles } from './site.ts';

const STYLE = 'body{max-width:40em;margin:auto;padding:1em;font:1.1em/1.8 sans-serif}';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  `<meta name="description" content="${title}"><style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>\n`;

const element = ({ heading, says }: Text['pieces'][number]): string =>
  heading ? `<h2>${says}</h2>` : `<p>${says}</p>`;

/** The least that can be sent: what somebody would write by hand. */
export function buildPlain(texts: readonly Text[]): Site {
  const folder = join(CACHE, 'plain');
  const pathOf = (id: string) => `/notices/${id}/`;
  const list = texts.map(({ id, title }) => `<li><a href="${pathOf(id)}">${title}</a></li>`);
  writeFiles(folder, {
    'index.html': page('持证指南', `<ul>${list.join('')}</ul>`),
    ...Object.fromEntries(
      texts.map(({ id, title, pieces }) => [
        `notices/${id}/index.html`,
        page(title, pieces.map(element).join('')),
      ]),
    ),
  });
  return { folder, pathOf };
}
