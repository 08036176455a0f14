import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose code may be shipped to readers, with their purpose. */
export const THIRD_PARTY: Readonly<Record<string, string>> = {
  hucre: 'reads and writes .xlsx lists of a company',
  'ical-generator': 'writes calendar files, on the click',
  papaparse: 'reads and writes .csv lists of a company',
  preact: 'draws the tasks',
  rolldown: 'helpers of the bundler for older engines',
  'workbox-core': 'keeps the site for use without network',
  'workbox-precaching': 'keeps the site for use without network',
  'workbox-strategies': 'keeps the site for use without network',
};

/** The package of a module; undefined for our own and the bundler's modules. */
export function packageOf(id: string): string | undefined {
  if (id.startsWith('\0@oxc-project')) return 'rolldown';
  const [, ...within] = id.replaceAll('\\', '/').split('/node_modules/');
  return /^(?:@[^/]+\/)?[^/]+/.exec(within.pop() ?? '')?.[0];
}

/** Packages bundled for browsers in this build. */
const bundled = new Set<string>();

/** Fails the build if client scripts contain code of a package that is not listed above. */
export function namedThirdParty(): Plugin {
  return {
    name: 'named-third-party',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.entries(part.modules) : [],
      );
      for (const [id, { renderedLength }] of modules) {
        const name = packageOf(id);
        if (name !== undefined && renderedLength > 0) bundled.add(name);
      }
      const unnamed = [...bundled].filter((name) => !(name in THIRD_PARTY));
      if (unnamed.length > 0)
        this.error(
          `Code of ${unnamed.join(', ')} would reach readers: leave it out, or name it in THIRD_PARTY.`,
        );
    },
  };
}

function entry(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${words}\n`;
}

/** Writes `third-party.txt`: the shipped packages and their licences. */
export function writeThirdParty(dist: string): void {
  const entries = [...bundled].sort().map(entry);
  writeFileSync(join(dist, 'third-party.txt'), `${entries.join(`\n${'-'.repeat(72)}\n\n`)}`);
}
