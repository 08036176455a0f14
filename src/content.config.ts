import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { noticeMetadata } from './build/notice/metadata.ts';

const notices = defineCollection({
  loader: glob({
    base: './content/notices',
    pattern: '*/notice.mdx',
    generateId: ({ entry }) => entry.replace('/notice.mdx', ''),
  }),
  schema: noticeMetadata,
});

export const collections = { notices };
