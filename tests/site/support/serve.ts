import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testPort } from './port.ts';

/** Serves the built site as a plain static host would: folders by their index.html, 404.html for the rest. */
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file that answers a path, or undefined; never one outside the built site. */
function fileFor(path: string): string | undefined {
  const file = join(dist, normalize(`/${path}`), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (existsSync(join(dist, path, 'index.html')) && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const file = fileFor(path);
  const sent = file ?? join(dist, '404.html');
  response.writeHead(file ? 200 : 404, {
    'content-type': types[extname(sent)] ?? 'application/octet-stream',
  });
  if (existsSync(sent)) createReadStream(sent).pipe(response);
  else response.end();
}).listen(Number(await testPort()), 'localhost');
