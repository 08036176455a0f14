import { resolve } from 'node:path';

interface Memory {
  /** By what was read and where. */
  known: Map<string, { path: string; value: unknown }>;
}

/** Astro runs the code of pages in modules of their own: what was read once is shared through the process. */
const KEY = Symbol.for('content-memory');
const shared = globalThis as { [KEY]?: Memory };

/** From now on what is read is kept: somebody tells when a file changes, or none does. */
export function remember(): void {
  shared[KEY] = { known: new Map() };
}

/**
 * Reads anew what a changed file stands in.
 * @param file its path, or that of a folder
 */
export function forget(file: string): void {
  const known = shared[KEY]?.known;
  for (const [key, { path }] of known ?? []) {
    if (`${resolve(file)}/`.startsWith(`${path}/`)) known?.delete(key);
  }
}

/**
 * What was made of the files under a path, made once where that is remembered.
 * @param what is made of them
 * @param path of a file or folder
 */
export function remembered<T>(what: string, path: string, make: () => T): T {
  const known = shared[KEY]?.known;
  if (!known) return make();
  const key = `${what} ${resolve(path)}`;
  const before = known.get(key);
  if (before) return before.value as T;
  const value = make();
  known.set(key, { path: resolve(path), value });
  return value;
}
