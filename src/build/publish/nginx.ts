import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, patternSource } from './headers-file.ts';

const EVERYWHERE = '/*';
/** nginx tells types and encodings by itself, and would send them twice. */
const ITS_OWN = 'Content-Type';

const MADE = '# Made by the build from the same rules as _headers.';

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
const allHeaders = (rules: readonly HeaderRule[]) =>
  rules.flatMap(({ pattern, headers }) => headers.map(([name, value]) => ({ pattern, name, value })));

/** nginx asks by the file that it has found: a folder by its index.html. */
const foundBy = (pattern: string) => (pattern === '/' ? '/(?:index[.]html)?' : patternSource(pattern));

/** For `http { }`: each header that differs from path to path as a variable. Where it is empty, nginx leaves it out. */
function maps(rules: readonly HeaderRule[]): string {
  const differing = allHeaders(rules).filter(
    ({ pattern, name }) => pattern !== EVERYWHERE && name !== ITS_OWN,
  );
  const names = [...new Set(differing.map(({ name }) => name))];
  return names
    .map((name) => {
      const lines = differing
        .filter((each) => each.name === name)
        .map(({ pattern, value }) => `  "~^${foundBy(pattern)}$" "${value}";`);
      return [`map $uri ${variableOf(name)} {`, ...lines, '}'].join('\n');
    })
    .join('\n\n');
}

/** For the `server { }` that serves the built site. */
function server(rules: readonly HeaderRule[]): string {
  const headers = new Map(
    allHeaders(rules)
      .filter(({ name }) => name !== ITS_OWN)
      .map(({ pattern, name, value }) => [name, pattern === EVERYWHERE ? value : variableOf(name)]),
  );
  return [
    'index index.html;',
    'error_page 404 /404.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    'charset utf-8;',
    'charset_types application/javascript application/json application/xml text/css text/javascript text/markdown',
    '  text/plain text/xml;',
    'location ~ [.]md$ { types { text/markdown md; } }',
    'location ~ ^/_(?:headers|nginx/) { return 404; }',
    ...[...headers].map(([name, value]) => `add_header ${name} "${value}" always;`),
  ].join('\n');
}

/** Writes into the built site what the configuration in the README includes. */
export function writeNginx(dist: string, rules: readonly HeaderRule[]): void {
  mkdirSync(join(dist, '_nginx'), { recursive: true });
  writeFileSync(join(dist, '_nginx/http.conf'), `${MADE}\n${maps(rules)}\n`);
  writeFileSync(join(dist, '_nginx/server.conf'), `${MADE}\n${server(rules)}\n`);
}
