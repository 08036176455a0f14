import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A built site, and where it shows a notice. */
export interface Site {
  folder: string;
  pathOf: (id: string) => string;
}

/** Writes files of a peer, by their paths below its folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/**
 * Builds a peer with its own command.
 * @param command a script below its node_modules, and what it is told
 * @throws Error with what it said, when it cannot
 */
export function buildIn(folder: string, [script, ...words]: readonly [string, ...string[]]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules', script), ...words],
    { cwd: folder, encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) throw new Error(`${script} ${words.join(' ')}: ${`${stdout}${stderr}`.slice(-1000)}`);
}
