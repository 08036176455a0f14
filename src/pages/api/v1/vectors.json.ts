import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../build/programs/json.ts';
import { readAllVectors } from '../../../build/vectors/index.ts';

export const GET: APIRoute = () => jsonResponse(readAllVectors());
