import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../build/page-data.ts';
import { jsonResponse } from '../../../build/programs/json.ts';
import { noticeData } from '../../../build/widget-data/index.ts';

export const getStaticPaths = noticePaths;

/** What the widgets of the notice's page read once they are in sight. */
export const GET: APIRoute = ({ params: { id } }) => jsonResponse(noticeData(noticePage(id)));
