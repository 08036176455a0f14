import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { noticePage, noticePaths } from '../../../views/page-data.ts';

export const getStaticPaths = noticePaths;

/** The official text as received, byte for byte. */
export const GET: APIRoute = ({ params: { id } }) =>
  new Response(readFileSync(join(dirname(noticePage(id).files.notice), 'source.txt')));
