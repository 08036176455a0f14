import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../../src/publish/worker.ts';
import { builtServer } from '../../../src/tools/serve.ts';
import { test as base, expect } from './test.ts';

export { expect };

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const PACKED = /\.(?:br|gz)$/;

/** A copy of the built site on a server of its own, to cut off and to publish anew. */
export class OwnSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  /** Every request that arrived, whole: method, address, headers, body. */
  readonly received: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor() {
    cpSync(dist, this.folder, { recursive: true, filter: (path) => !PACKED.test(path) });
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Serves, on the same port every time. */
  async serve(): Promise<void> {
    const server = builtServer(this.folder);
    server.prependListener('request', (request) => {
      const at = this.received.push([request.method, request.url, ...request.rawHeaders].join(' ')) - 1;
      request.on('data', (chunk) => {
        this.received[at] += chunk;
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Cuts the network to it. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** Changes a built file wherever it says something, as a host that sends something else would. */
  change(file: string, from: string, to: string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text, `${file} holds ${from}`).toContain(from);
    writeFileSync(path, text.replaceAll(from, to));
  }

  /** Gives a file another address. */
  rename(from: string, to: string): void {
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  /** Publishes what was changed: as the next version. */
  async publish(): Promise<void> {
    await writeWorker(this.folder);
  }

  async end(): Promise<void> {
    await this.cut();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The `test` of the site with its service worker, each on a site of its own. */
export const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
  site: async ({}, use) => {
    const site = new OwnSite();
    await site.serve();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => await use(site.url),
  serviceWorkers: 'allow',
  // Where the network is cut, browsers say so.
  expectedConsole: [
    [/^Failed to load resource: net::ERR_/, /^An unknown error occurred when fetching the script/],
    { scope: 'test' },
  ],
});

/** Opens a page, and waits until the whole site is kept. */
export async function visitAndKeep(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated')
      await new Promise((resolve) => active.addEventListener('statechange', resolve));
  });
}
