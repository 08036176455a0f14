import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Installs packages outside the project, into a folder of temporary files where they stay for the next run. @throws Error when npm cannot */
function installed(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(tmpdir(), 'certificate-holders-guide-bench', name);
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const command = 'npm install --no-audit --no-fund --ignore-scripts --loglevel=error';
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: 'inherit', timeout: 600_000 });
  if (status !== 0) throw new Error(`npm could not install ${name}`);
  return folder;
}

/**
 * Loads a package that is no dependency of the project.
 * @throws Error when npm cannot install it
 */
export function loaded(name: string, version: string): Promise<unknown> {
  const folder = installed(name, { [name]: version });
  return import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
}

const BARE = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };`,
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { notices: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'src/notices' }) }) };`,
  'src/pages/notices/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('notices')).map((notice) => ({ params: { id: notice.id }, props: { notice } }));
}
const { Content } = await render(Astro.props.notice);
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{Astro.props.notice.id}</title></head><body><Content /></body></html>`,
};

/**
 * Writes a site of bare Astro, to be built by its own command: the official texts of a project's notices as MDX, a page each
 * and nothing else.
 * @param project whose notices are taken
 * @returns the folder of the site, without anything of an earlier build
 */
export function bareAstro(project: string): string {
  const folder = installed('bare', { '@astrojs/mdx': '8.0.2', astro: '7.3.5' });
  for (const made of ['dist', 'src', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const notices = globSync('content/notices/*/source.txt', { cwd: project }).map((file) => {
    const text = readFileSync(join(project, file), 'utf8').replace(/[*_`<>[\]{}]/g, '\\$&');
    return [`src/notices/${dirname(file).split(/[\\/]/).at(-1)}.mdx`, text.replace(/\n+/g, '\n\n')] as const;
  });
  for (const [name, text] of [...Object.entries(BARE), ...notices]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
