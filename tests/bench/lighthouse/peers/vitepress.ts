import { join } from 'node:path';
import { installed } from '../../peers.ts';
import { markdownIndex, markdownOf, type Text } from '../texts.ts';
import { buildIn, type Site, writeFiles } from './site.ts';

/** The theme shows no title from the frontmatter: a heading is asked for. */
const headed = (text: Text): string => markdownOf(text).replace('\n---\n', `\n---\n\n# ${text.title}\n`);

/** VitePress in its default theme, with the same list at the side as the others have. */
export function buildVitePress(texts: readonly Text[]): Site {
  const folder = installed('vitepress', { vitepress: '1.6.4' });
  const pathOf = (id: string) => `/notices/${id}.html`;
  const sidebar = texts.map(({ id, title }) => ({ text: title, link: `/notices/${id}` }));
  const config = { lang: 'zh-CN', title: '持证指南', description: '持证指南', themeConfig: { sidebar } };
  writeFiles(folder, {
    '.vitepress/config.mjs': `export default ${JSON.stringify(config)};\n`,
    'index.md': markdownIndex(texts, (id) => `/notices/${id}`),
    ...Object.fromEntries(texts.map((text) => [`notices/${text.id}.md`, headed(text)])),
  });
  buildIn(folder, ['vitepress/bin/vitepress.js', 'build']);
  return { folder: join(folder, '.vitepress/dist'), pathOf };
}
