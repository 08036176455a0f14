import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../project-copy.ts';
import { writeFiles } from '../lighthouse/peers/site.ts';
import { markdownOf, type Text } from '../lighthouse/texts.ts';
import { installed } from '../peers.ts';
import { multiply } from './notices.ts';
import { type Taken, watched } from './process.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
/** Said by src/build/publish/ before it packs. */
const PACKING = 'files for use without network';

/** What a build took and made. */
export interface Built extends Taken {
  /** Bytes of its files; of ours without packed twins. */
  bytes: number;
  /** Notices among its pages. */
  notices: number;
}

function bytesIn(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

const noticesIn = (folder: string): number => globSync('notices/*/index.html', { cwd: folder }).length;

/** The arguments by which the npm scripts run a script of ours. */
export const ours = (...words: string[]): string[] => ['--import', './src/build/environment.mjs', ...words];

/** A copy of this project with so many notices. It is for whoever asks to take it away. */
export function projectWith(many: number): { root: string; ids: string[]; end: () => void } {
  const root = mkdtempSync(join(tmpdir(), `bench-${many}-`));
  copyProject(root);
  return {
    root,
    ids: multiply(root, many),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Builds a copy of ours, up to where the twins are packed: by then all but a few small files are written. */
export async function buildOurs(root: string): Promise<Built> {
  const taken = await watched(root, ours(ASTRO, 'build'), PACKING);
  const dist = join(root, 'dist');
  return { ...taken, bytes: bytesIn(dist), notices: noticesIn(dist) };
}

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;
const COLLECTION = `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = { notices: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'notices' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('notices')).map((notice) => ({ params: { id: notice.id }, props: { notice } }));
}
const { notice } = Astro.props;
const { Content } = await render(notice);
---
<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>{notice.data.title}</title></head>
  <body><h1>{notice.data.title}</h1><Content /></body>
</html>
`;

/** Bare Astro with the official texts of so many notices as MDX: a page each and nothing else. */
export async function buildBare(texts: readonly Text[], many: number): Promise<Built> {
  const folder = installed('astro-mdx', { '@astrojs/mdx': '8.0.2', astro: '7.3.5' });
  for (const made of ['dist', 'notices', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const pages = Array.from({ length: many }, (_, at) => texts[at % texts.length]).flatMap((text, at) =>
    text ? [[`notices/${text.id}-${at}.mdx`, markdownOf(text)] as const] : [],
  );
  writeFiles(folder, {
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/pages/notices/[id].astro': PAGE,
    ...Object.fromEntries(pages),
  });
  const taken = await watched(folder, [ASTRO, 'build']);
  const dist = join(folder, 'dist');
  return { ...taken, bytes: bytesIn(dist), notices: noticesIn(dist) };
}
