import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { addressOf, builtFiles } from '../../src/publish/files.ts';
import { headersOf } from '../../src/tools/serve.ts';
import { LONG } from './support/long.ts';
import { freePort } from './support/port.ts';

/** The configuration of nginx as a README documents it. */
const documented = (readme: string) => /```nginx\n(.*?)```/s.exec(readFileSync(readme, 'utf8'))?.[1] ?? '';

/** The machine's nginx, if it has one, and where its types are. */
function nginx(): { program: string; types: string } | undefined {
  for (const program of ['nginx', '/usr/sbin/nginx']) {
    const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
    const [, folder] = /--conf-path=(\S+)\/[^/\s]+/.exec(stderr ?? '') ?? [];
    if (folder) return { program, types: join(folder, 'mime.types') };
  }
  return undefined;
}

/** The documented configuration for a test: the built site, plain HTTP, a free port, nothing written elsewhere. */
function configuration(own: string, port: string, types: string): string {
  const block = documented('README.md')
    .replaceAll('/srv/guide', resolve('dist'))
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^\s*ssl_certificate.*\n/gm, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  return `daemon off; master_process off; pid ${own}/pid; error_log ${own}/error.log;
events {}
http { include ${types}; access_log off; ${temporary.join(' ')}
${block}}`;
}

const headersFor = headersOf(readFileSync('public/_headers', 'utf8'));

test('both READMEs document the same configuration, with every header that is for all', () => {
  const block = documented('README.md');
  expect(documented('README.zh-CN.md')).toBe(block);
  const headers = Object.entries(headersFor('/'));
  expect(headers.length).toBeGreaterThan(5);
  for (const [name, value] of headers) {
    const added = block.match(new RegExp(`^ *add_header ${name} (.*) always;$`, 'im'))?.[1];
    expect(added === '$guide_policy' ? block : added, name).toContain(`"${value}"`);
  }
});

const host = nginx();
// Where a machine has none, the words above are all that can be held against each other.
if (host)
  test('served so, every file comes with the headers that _headers names', LONG, async () => {
    const own = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    writeFileSync(join(own, 'nginx.conf'), configuration(own, port, host.types));
    const running = spawn(host.program, [
      '-p',
      own,
      '-c',
      join(own, 'nginx.conf'),
      '-e',
      join(own, 'error.log'),
    ]);
    const ask = (path: string) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
    try {
      await expect(() => ask('/')).toPass();
      for (const file of builtFiles('dist').filter((each) => !/^_headers$|\.(?:br|gz)$/.test(each))) {
        const { status, headers } = await ask(addressOf(file));
        expect(status, file).toBe(200);
        for (const [name, value] of Object.entries(headersFor(addressOf(file))))
          expect(headers.get(name), `${file} ${name}`).toBe(value);
      }
      expect((await ask('/check')).headers.get('location')).toBe('/check/');
      expect((await ask('/check/')).headers.get('content-encoding')).toBe('gzip');
      const missing = await ask('/notices/nothing/');
      expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
      expect(await missing.text()).toContain('打不开这一页');
      expect((await ask('/_headers')).status).toBe(404);
    } finally {
      running.kill('SIGTERM');
      rmSync(own, { recursive: true, force: true });
    }
  });
