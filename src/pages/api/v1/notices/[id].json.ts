import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../../views/page-data.ts';
import { jsonResponse, noticeJson } from '../../../../views/programs/json.ts';

export const getStaticPaths = noticePaths;

export const GET: APIRoute = ({ params: { id } }) => jsonResponse(noticeJson(noticePage(id)));
