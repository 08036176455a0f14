import { spawn } from 'node:child_process';
import { freePort } from './site/support/port.ts';

const LONGEST_MS = 120_000;

/** Starts `npm run dev` in a copy of the project. */
export async function startDev(root: string): Promise<{ url: string; end: () => void }> {
  const port = await freePort();
  const words = ['--import', './src/tools/environment.mjs', 'node_modules/astro/bin/astro.mjs', 'dev'];
  const env = { ...process.env };
  // Where Astro sees a test runner it watches no files.
  delete env['VITEST'];
  const server = spawn(process.execPath, [...words, '--port', port], { cwd: root, env, stdio: 'ignore' });
  return { url: `http://localhost:${port}`, end: () => server.kill() };
}

/**
 * Asks for a page, anew each time, until it says something.
 * @throws Error when it has not said so after two minutes
 */
export async function untilSays(url: string, says: string): Promise<void> {
  for (const since = performance.now(); performance.now() - since < LONGEST_MS; ) {
    const text = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(says)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} never says ${says}`);
}
