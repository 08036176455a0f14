import { globSync } from 'node:fs';

/** The path of every built file from the folder of the build, sorted, as addresses write it: `check/index.html`. */
export function builtFiles(dist: string): string[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .sort();
}

/** The address at which a host serves a built file: folders go by their index.html. */
export function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
