import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../../views/programs/json.ts';
import { SCHEMAS } from '../../../../views/programs/schemas.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(SCHEMAS).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<{ schema: () => unknown }> = ({ props }) => jsonResponse(props.schema());
