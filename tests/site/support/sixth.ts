import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedFiles, copyProject, projectFiles, runScript } from '../../project-copy.ts';
import { fillFolder, flagsOf, SIXTH } from '../../sixth/notice.ts';
import { addTask } from '../../sixth/task.ts';
import { freePort } from './port.ts';
import { test as base, expect } from './test.ts';

/** The site as it is with an invented sixth notice and an invented sixth task. */
interface Sixth {
  url: string;
  /** The files of the project that had to be added or changed for them. */
  changed: string[];
}

/** Makes the notice in a copy of the project as people would, fills in its folder, adds the task, and builds. */
async function build(root: string): Promise<string[]> {
  copyProject(root);
  const before = projectFiles(root);
  const steps = [
    () => runScript(root, ['src/tools/new-notice/index.ts', ...flagsOf()]),
    () => runScript(root, ['src/build/check.ts']),
    () => runScript(root, ['node_modules/astro/bin/astro.mjs', 'build']),
  ];
  const [made, checked, built] = steps;
  expect(await made?.(), 'npm run new:notice').toMatchObject({ code: 0 });
  fillFolder(join(root, 'content/notices', SIXTH.id));
  addTask(root);
  expect(await checked?.(), 'npm run check:content').toMatchObject({ code: 0 });
  expect(await built?.(), 'npm run build').toMatchObject({ code: 0 });
  return changedFiles(before, projectFiles(root));
}

/** Serves what was built until `done`. */
async function serve(root: string): Promise<{ url: string; done: () => void }> {
  const port = `${await freePort()}`;
  const server = spawn(
    process.execPath,
    ['--import', './src/build/environment.mjs', 'tests/site/support/serve.ts'],
    { cwd: root, env: { ...process.env, TEST_PORT: port }, stdio: 'ignore' },
  );
  const url = `http://localhost:${port}`;
  await expect
    .poll(async () => (await fetch(url).catch(() => undefined))?.ok, { timeout: 30_000 })
    .toBe(true);
  return { url, done: () => server.kill() };
}

/** The `test` of the site with a sixth notice and a sixth task. */
export const test = base.extend<object, { sixth: Sixth }>({
  sixth: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing else is asked for.
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'sixth-'));
      const changed = await build(root);
      const { url, done } = await serve(root);
      await use({ url, changed });
      done();
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ sixth }, use) => use(sixth.url),
});
