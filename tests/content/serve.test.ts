import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type RequestOptions, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtServer, headersOf } from '../../src/tools/serve.ts';

const HEADERS = `# Of all, of a folder, of text
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/notices/:id/source.txt
  Content-Type: text/plain; charset=utf-8
`;
const FILES: Readonly<Record<string, string>> = {
  _headers: HEADERS,
  '404.html': '没有这一页',
  'index.html': '首页',
  'check/index.html': '能不能换证',
  'check/index.html.br': 'packed by brotli',
  'check/index.html.gz': 'packed by gzip',
  'notices/one/source.txt': '通知全文',
  'digits.json': '0123456789',
  '.hidden': 'nobody’s business',
};

let folder = '';
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  server = builtServer(folder).listen(0, 'localhost');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

type Asked = Pick<RequestOptions, 'method'> & { headers?: Record<string, string> };

/** Asks for just the path that is written, which `fetch` would tidy first. */
async function ask(path: string, asked: Asked = {}) {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: 'localhost', port, path, agent: false, ...asked }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const { statusCode: status, headers } = answer;
  return { status, headers, body: await text(answer) };
}

describe('what is not the site’s own is not served', () => {
  test.each([
    ['a path that is not there', '/nothing/'],
    ['a second stroke at the beginning', '//check'],
    ['a second stroke before the headers', '//_headers'],
    ['the file of headers', '/_headers'],
    ['the file of headers, written otherwise', '/%5fHeaders'],
    ['a hidden file', '/.hidden'],
    ['a hidden file, written otherwise', '/%2ehidden'],
    ['a folder above', '/%2e%2e/%2e%2e/etc/passwd'],
    ['a path that cannot be read', '/%zz'],
    ['a path with a zero', '/check%00/'],
  ])('%s', async (_name, path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('没有这一页');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
});

test('a folder without its last stroke leads to the one with it, and keeps the query', async () => {
  const { status, headers } = await ask('/check?from=chat&to=%E4%BD%A0');
  expect(status).toBe(301);
  expect(headers).toMatchObject({
    location: '/check/?from=chat&to=%E4%BD%A0',
    'x-content-type-options': 'nosniff',
  });
});

test('a text is sent with the headers that are written for it, and its type', async () => {
  const { status, headers, body } = await ask('/notices/one/source.txt?again');
  expect([status, body]).toEqual([200, '通知全文']);
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
});

test('who has a file already is told so, until it is another', async () => {
  const { etag = '' } = (await ask('/')).headers;
  const again = () => ask('/', { headers: { 'if-none-match': etag } });
  expect(await again()).toMatchObject({ status: 304, body: '', headers: { 'cache-control': 'no-cache' } });
  writeFileSync(join(folder, 'index.html'), '新的首页');
  expect(await again()).toMatchObject({ status: 200, body: '新的首页' });
});

describe('a range', () => {
  test.each([
    ['from the beginning', 'bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['to the end', 'bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['that begins behind the end', 'bytes=10-', 416, '', 'bytes */10'],
    ['that ends before it begins', 'bytes=5-2', 200, '0123456789', undefined],
    ['of the first byte alone', 'bytes=0-0', 200, '0123456789', undefined],
    ['of several pieces', 'bytes=0-1,4-5', 200, '0123456789', undefined],
    ['of the last bytes', 'bytes=-3', 200, '0123456789', undefined],
  ])('%s', async (_name, range, status, body, within) => {
    const answer = await ask('/digits.json', { headers: { range } });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, within]);
  });

  test('of a version that may be another is answered by the whole', async () => {
    const headers = { range: 'bytes=0-3', 'if-range': '"another"' };
    expect(await ask('/digits.json', { headers })).toMatchObject({ status: 200, body: '0123456789' });
  });
});

test('HEAD is told everything but the file', async () => {
  const { headers, ...whole } = await ask('/digits.json');
  const { headers: told, ...answer } = await ask('/digits.json', { method: 'HEAD' });
  expect(answer).toEqual({ status: whole.status, body: '' });
  expect({ ...told, date: '' }).toEqual({ ...headers, date: '' });
  expect(await ask('/nothing/', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
  '%s is refused, and told what is not',
  async (method) => {
    expect(await ask('/check/', { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
      body: '',
    });
  },
);

describe('a packed twin goes to who takes it', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.0, identity', undefined],
    ['abracadabra, x-gzip', undefined],
    ['', undefined],
  ])('%j', async (wish, encoding) => {
    const { headers, body } = await ask('/check/', { headers: { 'accept-encoding': wish } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    const packed = encoding && `packed by ${encoding === 'br' ? 'brotli' : encoding}`;
    expect(body).toBe(packed ?? '能不能换证');
  });
});

test('a site that is built anew is served at once: what is gone, and what is new', async () => {
  rmSync(join(folder, 'digits.json'));
  writeFileSync(join(folder, 'new.json'), '{}');
  expect((await ask('/digits.json')).status).toBe(404);
  expect(await ask('/new.json')).toMatchObject({ status: 200, body: '{}' });
  rmSync(join(folder, '404.html'));
  expect(await ask('/digits.json')).toMatchObject({ status: 404, body: '' });
});

// Of this file Linux says that it is there, and fails to read it: as of one that vanishes meanwhile.
test.runIf(process.platform === 'linux')(
  'a file that vanishes while it is sent breaks off its own answer, and the next is given',
  async () => {
    symlinkSync('/proc/self/mem', join(folder, 'vanished.json'));
    await expect(ask('/vanished.json')).rejects.toThrow();
    expect(await ask('/')).toMatchObject({ status: 200, body: '首页' });
  },
);

test('headers of several rules come together, and the same one is joined', () => {
  const headersFor = headersOf('/*\n  A: 1\n/x/:id/*.md\n  A: 2\n  b: c: d\n# /*\n');
  expect(headersFor('/')).toEqual({ a: '1' });
  expect(headersFor('/x/one/two.md')).toEqual({ a: '1, 2', b: 'c: d' });
  expect(headersFor('/x/one/twomd')).toEqual({ a: '1' });
});
