import type { APIRoute } from 'astro';
import { noticePages } from '../build/page-data.ts';
import { feed } from '../build/programs/feed.ts';

export const GET: APIRoute = async () => new Response(await feed(noticePages()));
