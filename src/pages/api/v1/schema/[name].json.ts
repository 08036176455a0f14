import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse, SCHEMAS } from '../../../../build/api.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(SCHEMAS).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<{ schema: () => unknown }> = ({ props }) => jsonResponse(props.schema());
