import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where peers are installed and built: outside the project, kept between runs. */
export const CACHE = join(tmpdir(), 'certificate-holders-guide-bench');

/**
 * A folder in which these packages are installed, exactly these versions.
 * @param name of the folder below the cache
 * @throws Error when npm cannot install them
 */
export function installed(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(CACHE, name);
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages }, undefined, 2);
  const stamp = join(
    folder,
    'node_modules',
    `.installed-${Buffer.from(wanted).toString('base64url').slice(-40)}`,
  );
  if (existsSync(stamp)) return folder;
  console.log(`installing ${Object.keys(packages).join(', ')} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const { status } = spawnSync('npm install --no-audit --no-fund --ignore-scripts --loglevel=error', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`npm could not install ${name}`);
  writeFileSync(stamp, '');
  return folder;
}

/** A module of an installed peer. */
export function importFrom(folder: string, module: string): Promise<unknown> {
  const path = createRequire(join(folder, 'package.json')).resolve(module);
  return import(pathToFileURL(path).href);
}
