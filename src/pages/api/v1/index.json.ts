import type { APIRoute } from 'astro';
import { noticePages } from '../../../build/page-data.ts';
import { indexJson, jsonResponse } from '../../../build/programs/json.ts';

export const GET: APIRoute = () => jsonResponse(indexJson(noticePages()));
