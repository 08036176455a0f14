import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

/** Astro numbers its islands by a hash of where the project lies, which two machines never share. */
const UID = /(<astro-island\b[^>]*?) uid="[^"]*"/g;

/** Takes those numbers out of the built pages; islands are told apart by `data-preact-island-id`, which counts them. */
export function takeOutFolderHashes(dist: string): void {
  for (const file of builtFiles(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    const without = html.replaceAll(UID, '$1');
    if (without !== html) writeFileSync(join(dist, file), without);
  }
}
