import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../views/page-data.ts';
import { jsonResponse } from '../../../views/programs/json.ts';
import { noticeData } from '../../../views/widget-data.ts';

export const getStaticPaths = noticePaths;

/** Data of the page's widgets, fetched when one comes into view. */
export const GET: APIRoute = ({ params: { id } }) => jsonResponse(noticeData(noticePage(id)));
