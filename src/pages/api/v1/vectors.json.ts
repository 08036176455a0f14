import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../views/programs/json.ts';
import { readAllVectors } from '../../../views/vectors.ts';

export const GET: APIRoute = () => jsonResponse(readAllVectors());
