import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { headersFor, readHeadersFile } from './publish/headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The path that an address names, or undefined where it cannot be read. */
function pathOf(address: string): string | undefined {
  try {
    return normalize(`/${decodeURIComponent(new URL(address, 'http://localhost').pathname)}`);
  } catch {
    return undefined;
  }
}

/** The file to send, packed where the asker takes it and there is a twin. */
function packed(file: string, accepted: string): { file: string; headers: Record<string, string> } {
  const twins = { br: '.br', gzip: '.gz' };
  for (const [encoding, ending] of Object.entries(twins)) {
    if (accepted.includes(encoding) && isFile(file + ending))
      return { file: file + ending, headers: { 'content-encoding': encoding } };
  }
  return { file, headers: {} };
}

/**
 * Serves a built site as static hosts do: a folder by its index.html, 404.html for what is not there, headers by the
 * site's own `_headers`, packed twins to who takes them.
 */
export function builtServer(dist: string): Server {
  const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  return createServer(({ url = '/', headers: asked }, response) => {
    const path = pathOf(url);
    if (path && !path.endsWith('/') && isFile(join(dist, path, 'index.html'))) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const wanted = join(dist, path ?? '', path?.endsWith('/') ? 'index.html' : '');
    const found = path !== undefined && !/^\/_(?:headers$|nginx\/)/.test(path) && isFile(wanted);
    const file = found ? wanted : join(dist, '404.html');
    const sent = packed(file, String(asked['accept-encoding'] ?? ''));
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      vary: 'accept-encoding',
      ...sent.headers,
      ...headersFor(rules, path ?? '/'),
    });
    // A file may vanish between the look and the reading, when the site is built anew: that answer breaks off, no other.
    pipeline(createReadStream(sent.file), response, () => undefined);
  });
}
