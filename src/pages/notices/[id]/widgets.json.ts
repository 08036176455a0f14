import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { noticePages } from '../../../build/page-data.ts';
import { jsonResponse } from '../../../build/programs/json.ts';
import { noticeData } from '../../../build/widget-data/index.ts';

export const getStaticPaths = () =>
  noticePages().map((notice) => ({ params: { id: notice.id }, props: { notice } }));

/** What the widgets of the notice's page read once they are in sight. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { notice } }) =>
  jsonResponse(noticeData(notice));
