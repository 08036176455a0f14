import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../build/api.ts';
import { readLibrary } from '../../../build/library.ts';

export const GET: APIRoute = () => jsonResponse(readLibrary().flatMap(({ contacts }) => contacts));
