import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A rule of a `_headers` file: its path pattern, and the headers that it sets. */
interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/** In a pattern, `*` matches anything and `:name` one path segment; the rest is literal. */
function pathPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?$(){}|[\]\\^]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}

function readRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: pathPattern(line.trim()), headers: [] });
    else if (name && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/**
 * Which headers do hosts send for a path, according to `_headers`?
 * @param text a `_headers` file; comments and invalid lines are ignored
 * @returns for each path its headers, by lower-case name; values set by several rules are joined with commas
 */
export function headersOf(text: string): (path: string) => Record<string, string> {
  const rules = readRules(text);
  return (path) => {
    const found: Record<string, string> = {};
    for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers))
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    return found;
  };
}

/** Never served: hidden files, `_headers`, and paths with `//`. */
const NOT_SERVED = /\/\.|\/\/|^\/_headers$/i;

/** The path of a request, raw and decoded; undefined if it is malformed. */
function addressOf({
  url = '/',
}: IncomingMessage): { written: string; path: string; query: string } | undefined {
  try {
    const { pathname, search } = new URL(`http://localhost${url}`);
    return { written: pathname, path: decodeURI(pathname), query: search };
  } catch {
    return undefined;
  }
}

/**
 * Removes headers that sirv misreads: it takes `br;q=0` as acceptance, and supports only the ranges `bytes=1-` and
 * `bytes=1-2`, not `0-0`.
 */
function simplify(headers: IncomingMessage['headers']): void {
  const wishes = String(headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',');
  const taken = wishes
    .filter((wish) => !/;\s*q=0(?:\.0*)?\s*$/.test(wish))
    .map((wish) => wish.split(';')[0]?.trim());
  headers['accept-encoding'] = ['br', 'gzip'].filter((name) => taken.includes(name)).join();
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const inOrder = from !== undefined && (!to || Number(to) >= Math.max(Number(from), 1));
  if (!inOrder || headers['if-range'] !== undefined) delete headers.range;
}

/**
 * Serves a built site like a static host: index.html for folders, 404.html for missing files, headers from `_headers`,
 * compressed versions for clients that accept them. Files are read for each request, so the site can be rebuilt
 * meanwhile; if a file disappears, only its own response is aborted.
 * @param dist the folder of the built site
 * @throws Error if it has no `_headers`
 */
export function builtServer(dist: string): Server {
  const headersFor = headersOf(readFileSync(join(dist, '_headers'), 'utf8'));
  const serveFile = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return createServer((request, response) => {
    const address = addressOf(request);
    for (const [name, value] of Object.entries(headersFor(address?.path ?? '/')))
      response.setHeader(name, value);
    const notFound = () => {
      const page = join(dist, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : undefined);
    };
    // sirv does not handle errors or aborts of a file stream once it is piped.
    response.once('pipe', (file) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
      else if (!address || NOT_SERVED.test(address.path)) notFound();
      else if (!address.path.endsWith('/') && existsSync(join(dist, address.path, 'index.html')))
        response.writeHead(301, { location: `${address.written}/${address.query}` }).end();
      else {
        simplify(request.headers);
        request.url = address.written.replace(/\/$/, '/index.html');
        serveFile(request, response, notFound);
      }
    } catch {
      response.destroy();
    }
  });
}
