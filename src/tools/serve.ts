import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A rule of a `_headers` file: the paths it is for, and what it sets. */
interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/** In a pattern `*` stands for anything, `:name` for one folder; everything else for itself. */
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
 * Which headers do hosts that read `_headers` send with a path?
 * @param text a `_headers` file; comments, and lines that are neither path nor header, are passed over
 * @returns for each path its headers, by names in lower case; values that several rules set are joined by a comma
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

/** What hosts keep to themselves: hidden files, and the file of headers; a path with `//` names nothing. */
const NOT_SERVED = /\/\.|\/\/|^\/_headers$/i;

/** The path of an address as it was written, and as it reads; undefined where it cannot be read. */
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

/** Leaves sirv what it reads right: it takes `br;q=0` for a wish, and of ranges knows `bytes=1-` and `bytes=1-2` alone, not `0-0`. */
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
 * Serves a built site as static hosts do: a folder by its index.html, 404.html for what is not there, the headers of the
 * site's own `_headers` with every answer, packed twins to who takes them. Files are looked at anew for each request, so
 * that the site can be built again meanwhile; where one vanishes, its answer breaks off, and no other.
 * @param dist the folder of the built site
 * @throws Error where it holds no `_headers`
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
    // sirv lets go of a file as soon as it is on its way.
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
