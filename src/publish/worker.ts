import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readLibrary } from '../content/library.ts';
import { SCRIPT_TARGET } from './bundle.ts';
import { keptFiles } from './kept.ts';
import { namedThirdParty } from './third-party.ts';

const ENTRY = fileURLToPath(new URL('../browser/worker.ts', import.meta.url));

/** Ids of the notices, newest first. */
export function newestNotices(): string[] {
  const day = ({ published, signed }: { published: string | null; signed: string | null }) =>
    published ?? signed ?? '';
  return readLibrary()
    .toSorted((one, other) => (day(one.metadata) < day(other.metadata) ? 1 : -1))
    .map(({ id }) => id);
}

/** Writes `sw.js` into the built site, with its list of files to cache. @returns their number and size in bytes */
export async function writeWorker(dist: string): Promise<{ many: number; bytes: number }> {
  const { files, bytes } = keptFiles(dist, newestNotices());
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [namedThirdParty()],
    define: { KEPT_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: SCRIPT_TARGET,
      lib: { entry: ENTRY, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  return { many: files.length, bytes };
}
