import type { APIRoute } from 'astro';
import { noticePages } from '../views/page-data.ts';
import { llmsText } from '../views/programs/feeds.ts';

export const GET: APIRoute = () => new Response(llmsText(noticePages()));
