import { join } from 'node:path';
import { installed } from '../../peers.ts';
import { markdownIndex, markdownOf, type Text } from '../texts.ts';
import { buildIn, type Site, writeFiles } from './site.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost',
  integrations: [starlight({ title: '持证指南', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;
const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight in its default theme, with its search. */
export function buildStarlight(texts: readonly Text[]): Site {
  const folder = installed('starlight', {
    '@astrojs/markdown-remark': '7.3.1',
    '@astrojs/starlight': '0.42.4',
    astro: '7.3.5',
  });
  const pathOf = (id: string) => `/notices/${id}/`;
  writeFiles(folder, {
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/content/docs/index.md': markdownIndex(texts, pathOf),
    ...Object.fromEntries(texts.map((text) => [`src/content/docs/notices/${text.id}.md`, markdownOf(text)])),
  });
  buildIn(folder, ['astro/bin/astro.mjs', 'build']);
  return { folder: join(folder, 'dist'), pathOf };
}
