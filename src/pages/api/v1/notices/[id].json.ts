import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse, noticeJson } from '../../../../build/api.ts';
import { readLibrary } from '../../../../build/library.ts';
import type { Notice } from '../../../../build/notice/read.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readLibrary().map((notice) => ({ params: { id: notice.id }, props: { notice } }));

export const GET: APIRoute<{ notice: Notice }> = ({ props }) => jsonResponse(noticeJson(props.notice));
