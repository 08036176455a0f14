import type { APIRoute } from 'astro';
import { noticePages } from '../../../views/page-data.ts';
import { indexJson, jsonResponse } from '../../../views/programs/json.ts';

export const GET: APIRoute = () => jsonResponse(indexJson(noticePages()));
