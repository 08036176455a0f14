import type { APIRoute } from 'astro';
import { noticePages } from '../build/page-data.ts';
import { llmsText } from '../build/programs/llms.ts';

export const GET: APIRoute = () => new Response(llmsText(noticePages()));
