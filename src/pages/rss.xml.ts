import type { APIRoute } from 'astro';
import { noticePages } from '../views/page-data.ts';
import { feed } from '../views/programs/feeds.ts';

export const GET: APIRoute = async () => new Response(await feed(noticePages()));
