import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { noticePages } from '../../../build/page-data.ts';

export const getStaticPaths = () =>
  noticePages().map(({ id, files }) => ({ params: { id }, props: { files } }));

/** The official text as received, byte for byte. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { files } }) =>
  new Response(readFileSync(join(dirname(files.notice), 'source.txt')));
