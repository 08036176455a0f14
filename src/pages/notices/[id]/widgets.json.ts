import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../views/page-data.ts';
import { jsonResponse } from '../../../views/programs/json.ts';
import { noticeData } from '../../../views/widget-data.ts';

export const getStaticPaths = noticePaths;

/** What the widgets of the notice's page read once they are in sight. */
export const GET: APIRoute = ({ params: { id } }) => jsonResponse(noticeData(noticePage(id)));
