import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The address of every built page, sorted: `/`, `/notices/…/`, `/404.html`. */
export function builtPages(): string[] {
  if (!existsSync(dist)) throw new Error('There is no built site: run "npm run build" first.');
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The address of one page of each kind: every notice and every page of rules is built alike. */
export function onePageOfEachKind(): string[] {
  const kindOf = (path: string) => path.replace(/^\/(notices|rules)\/[^/]+\//, '/$1/<id>/');
  return [...new Map(builtPages().map((path) => [kindOf(path), path])).values()];
}

/** The built HTML of one page. */
export function builtHtml(path: string): string {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** How many bytes a body takes on the way, as a host with gzip at its best would send it. */
export function gzipBytes(body: Buffer | string): number {
  return gzipSync(body, { level: 9 }).length;
}
