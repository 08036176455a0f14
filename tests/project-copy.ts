import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const NAMES = ['src', 'content', 'public', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project, to be changed and built at will; packages are lent by this one, caches are not. */
export function copyProject(root: string): void {
  for (const name of NAMES) cpSync(join(project, name), join(root, name), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(packages, name), join(root, 'node_modules', name), 'junction');
  }
}

/** What every file under these names holds, by its path. */
export function filesUnder(root: string, names: readonly string[] = ['content']): Map<string, string> {
  const files = names.flatMap((name) => [name, ...globSync(`${name}/**/*`, { cwd: root })]);
  return new Map(
    files
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => [
        file.replaceAll('\\', '/'),
        createHash('sha256')
          .update(readFileSync(join(root, file)))
          .digest('hex'),
      ]),
  );
}

/** Every file of a copied project; what a build leaves is none. */
export const projectFiles = (root: string): Map<string, string> => filesUnder(root, NAMES);

/** Paths of the files that were added, changed or taken away. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}

/** How a command ended, and what it said. */
export interface Ended {
  code: number;
  output: string;
}

/** Runs a script of the project with Node, as the npm scripts do. */
export function runScript(cwd: string, words: readonly string[]): Promise<Ended> {
  const environment = resolve(project, 'src/tools/environment.mjs');
  const args = ['--import', environment, ...words];
  const env = { ...process.env };
  delete env['INIT_CWD'];
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
    child.stdin?.end();
  });
}
