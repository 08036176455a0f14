import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserOptions } from './site/support/browser.ts';
import { phone } from './site/support/phone.ts';
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
    // Tests of offline use allow service workers.
    ...phone,
    trace: 'off',
  },
  projects: [{ name: 'phone' }],
  webServer: {
    command: 'node --import ./src/tools/environment.mjs tests/site/support/serve.ts',
    cwd: root,
    url: baseURL,
    stdout: 'ignore',
  },
});
