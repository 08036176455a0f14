import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../views/page-data.ts';
import { noticeMarkdown } from '../../../views/programs/markdown.ts';

export const getStaticPaths = noticePaths;

/** The page as Markdown, for programs. */
export const GET: APIRoute = ({ params: { id } }) => new Response(noticeMarkdown(noticePage(id)));
