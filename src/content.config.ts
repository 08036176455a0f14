import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { noticeMetadata } from './build/notice/metadata.ts';

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
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
});

export const collections = { notices, pages };
