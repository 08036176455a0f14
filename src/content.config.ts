import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { noticeMetadata } from './content/metadata.ts';
import { pageMetadata } from './content/pages.ts';

const notices = defineCollection({
  loader: glob({
    base: './content/notices',
    pattern: '*/notice.mdx',
    generateId: ({ entry }) => entry.replace('/notice.mdx', ''),
  }),
  schema: noticeMetadata,
});

/** Prose about the site itself. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageMetadata,
});

export const collections = { notices, pages };
