import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtServer } from '../../../src/build/serve.ts';
import { freePort } from './port.ts';

interface Served {
  url: string;
  end: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');

/** The configuration of nginx as a README documents it. */
export function documented(readme: string): string {
  const [, block] = /```nginx\n(.*?)```/s.exec(readFileSync(join(root, readme), 'utf8')) ?? [];
  if (!block) throw new Error(`${readme} documents no configuration.`);
  return block;
}

/** Where the machine's nginx is and knows its types, or undefined: it has none. */
function nginx(): { program: string; types: string } | undefined {
  for (const program of ['nginx', '/usr/sbin/nginx']) {
    const { error, stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
    const [, folder] = /--conf-path=(\S+)\/[^/\s]+/.exec(stderr ?? '') ?? [];
    if (!error && folder) return { program, types: join(folder, 'mime.types') };
  }
  return undefined;
}

/** The documented configuration, for a test: the built site, plain HTTP, a free port, nothing written elsewhere. */
function configuration(own: string, port: string, types: string): string {
  const block = documented('README.md')
    .replaceAll('/srv/guide', dist)
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

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function servedByNginx(program: string, types: string): Promise<Served> {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(own, 'nginx.conf'), configuration(own, port, types));
  const running = spawn(program, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')], {
    stdio: 'inherit',
  });
  const url = `http://localhost:${port}`;
  const end = async () => {
    const gone = new Promise((resolve) => running.once('close', resolve));
    running.kill('SIGTERM');
    await gone;
    rmSync(own, { recursive: true, force: true });
  };
  await answers(url).catch(async (error: unknown) => {
    process.stderr.write(readFileSync(join(own, 'error.log'), 'utf8'));
    await end();
    throw error;
  });
  return { url, end };
}

async function servedByOurs(): Promise<Served> {
  const server = builtServer(dist);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const end = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${port}`, end };
}

/** The built site as the README says to serve it: by the machine's own nginx, else by a server that reads `_headers`. */
export async function servedAsDocumented(): Promise<Served> {
  const found = nginx();
  return found ? await servedByNginx(found.program, found.types) : await servedByOurs();
}
