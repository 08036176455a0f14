import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Plugin } from 'vite';
import { gzipBytes } from '../../site/support/built-pages.ts';

/** A file that browsers load, and what is in it. */
export interface BuiltFile {
  name: string;
  gzip: number;
  /** Files that it loads with itself; `later` those that it may load. */
  imports: readonly string[];
  later: readonly string[];
  /** By size, the largest first. `raw` is what the bundler kept of a module before it was minified. */
  modules: readonly { id: string; raw: number; gzip: number }[];
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Keeps what the bundler says of the scripts it writes for browsers. */
function listening(files: BuiltFile[]): Plugin {
  return {
    name: 'bytes',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const modules = Object.entries(file.modules).map(([id, { code, renderedLength }]) => ({
          id: id.replace(root, ''),
          raw: renderedLength,
          gzip: gzipBytes(code ?? ''),
        }));
        files.push({
          name: file.fileName,
          gzip: gzipBytes(file.code),
          imports: file.imports,
          later: file.dynamicImports,
          modules: modules.filter(({ raw }) => raw > 0).sort((a, b) => b.raw - a.raw),
        });
      }
    },
  };
}

/** Builds the site into a folder of its own. @returns the scripts, the largest first */
export async function buildListening(outDir: string): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  await build({ root, outDir, logLevel: 'error', vite: { plugins: [listening(files)] } });
  return files.sort((a, b) => b.gzip - a.gzip);
}
