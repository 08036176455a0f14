import { clauseTexts } from '../../content/clauses.ts';
import type { Notice } from '../../content/notice.ts';
import { lastChecked, type NoticePage } from '../page-data.ts';
import { SCHEMAS } from './schemas.ts';

/** The minor number increases when fields are added; breaking changes get a new address, /api/v2/. */
const VERSION = '1.2';

/** Contents of /api/v1/notices/<id>.json. */
export function noticeJson({ id, metadata, clauses, rules, contacts }: Notice) {
  return {
    id,
    metadata,
    clauses: clauseTexts(clauses),
    rules,
    contacts,
  };
}

function entry({ id, href, metadata, rules }: NoticePage) {
  const { title, shortTitle, number, region, lastChecked } = metadata;
  return {
    id,
    title,
    shortTitle,
    number,
    region,
    rulesetVersion: rules.version,
    lastChecked,
    url: `/api/v1/notices/${id}.json`,
    page: href,
    rules: `/rules/${id}/`,
    markdown: `${href}index.md`,
    source: `${href}source.txt`,
  };
}

/** Contents of /api/v1/index.json: all published data; addresses are relative to the host's root. */
export function indexJson(notices: readonly NoticePage[]) {
  return {
    name: '持证指南',
    official: false,
    version: VERSION,
    lastChecked: lastChecked(),
    documentation: '/api/',
    licence: {
      ours: 'MIT',
      official: '官方文件，不适用著作权法（《中华人民共和国著作权法》第五条）',
    },
    notices: notices.map(entry),
    contacts: '/api/v1/contacts.json',
    vectors: '/api/v1/vectors.json',
    schemas: Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, `/api/v1/schema/${name}.json`])),
    feed: '/rss.xml',
    sitemap: '/sitemap-index.xml',
    llms: '/llms.txt',
  };
}

/** The response of an Astro endpoint for a JSON file. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
