import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { noticePages } from '../../../build/page-data.ts';
import { noticeMarkdown } from '../../../build/programs/markdown.ts';

export const getStaticPaths = () =>
  noticePages().map((notice) => ({ params: { id: notice.id }, props: { notice } }));

/** The page as Markdown, for programs that read text. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { notice } }) =>
  new Response(noticeMarkdown(notice));
