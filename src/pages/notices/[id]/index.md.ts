import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../build/page-data.ts';
import { noticeMarkdown } from '../../../build/programs/markdown.ts';

export const getStaticPaths = noticePaths;

/** The page as Markdown, for programs that read text. */
export const GET: APIRoute = ({ params: { id } }) => new Response(noticeMarkdown(noticePage(id)));
