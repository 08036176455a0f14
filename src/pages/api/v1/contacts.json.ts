import type { APIRoute } from 'astro';
import { readLibrary } from '../../../content/library.ts';
import { jsonResponse } from '../../../views/programs/json.ts';

export const GET: APIRoute = () => jsonResponse(readLibrary().flatMap(({ contacts }) => contacts));
