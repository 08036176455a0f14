import type { APIRoute, GetStaticPaths } from 'astro';
import { readLibrary } from '../../../../build/library.ts';
import type { Notice } from '../../../../build/notice/read.ts';
import { jsonResponse, noticeJson } from '../../../../build/programs/json.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readLibrary().map((notice) => ({ params: { id: notice.id }, props: { notice } }));

export const GET: APIRoute<{ notice: Notice }> = ({ props }) => jsonResponse(noticeJson(props.notice));
