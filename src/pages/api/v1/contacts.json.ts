import type { APIRoute } from 'astro';
import { readLibrary } from '../../../build/library.ts';
import { jsonResponse } from '../../../build/programs/json.ts';

export const GET: APIRoute = () => jsonResponse(readLibrary().flatMap(({ contacts }) => contacts));
