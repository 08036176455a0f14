import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserOptions } from './site/support/browser.ts';
import { testPort } from './site/support/port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}dist/index.html`))
  throw new Error('There is no built site to test: run "npm run build" first.');
const baseURL = `http://localhost:${await testPort()}`;

export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results/site',
  reporter: [['list'], ['json', { outputFile: '../test-results/site.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    ...(await browserOptions()),
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    trace: 'off',
    // Tests see the site as it is on the server; those of offline use allow them.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'phone' }],
  webServer: {
    command: 'node --import ./src/build/environment.mjs tests/site/support/serve.ts',
    cwd: root,
    url: baseURL,
    stdout: 'ignore',
  },
});
