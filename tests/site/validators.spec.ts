import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { SCHEMAS } from '../../src/views/programs/schemas.ts';
import { publishedJson, publishedText } from './support/published-files.ts';

/** What is published for programs, held against validators that know nothing of this site. */
const SCHEMA = (name: string) => `/api/v1/schema/${name}.json`;
const schemaFile = (name: string) =>
  readFileSync(new URL(`support/schemas/${name}`, import.meta.url), 'utf8');

async function problemsOfXml(path: string, schema: string, xml = publishedText(path)): Promise<string[]> {
  const extension = schema.endsWith('.rng') ? 'relaxng' : 'schema';
  const { errors } = await validateXML({ xml, schema: schemaFile(schema), extension });
  return errors.map(({ rawMessage }) => rawMessage);
}

let known: Ajv2020 | undefined;

/** Knows every published schema by its address; made once. */
function validator(): Ajv2020 {
  if (known) return known;
  const ajv = new Ajv2020({ strictSchema: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of Object.keys(SCHEMAS)) ajv.addSchema(publishedJson<object>(SCHEMA(name)), SCHEMA(name));
  known = ajv;
  return ajv;
}

function problemsOfJson(schema: string, data: unknown): unknown {
  const ajv = validator();
  return ajv.validate(SCHEMA(schema), data) ? [] : ajv.errors;
}

interface Index {
  notices: { id: string; url: string }[];
}
const notices = () =>
  publishedJson<Index>('/api/v1/index.json').notices.map(({ url }) =>
    publishedJson<Record<string, unknown>>(url),
  );

test('the feed is RSS 2.0, and a feed without its title is not', async () => {
  expect(await problemsOfXml('/rss.xml', 'rss.rng')).toEqual([]);
  const broken = publishedText('/rss.xml').replace(/<title>.*?<\/title>/, '');
  expect(await problemsOfXml('/rss.xml', 'rss.rng', broken)).not.toEqual([]);
});

test('the sitemap and its index are sitemaps, and one with a day that is none is not', async () => {
  for (const path of ['/sitemap-index.xml', '/sitemap-0.xml']) {
    expect(await problemsOfXml(path, 'sitemap.xsd'), path).toEqual([]);
    const broken = publishedText(path).replace(/<lastmod>.*?</, '<lastmod>2026-02-30<');
    expect(await problemsOfXml(path, 'sitemap.xsd', broken), path).not.toEqual([]);
  }
});

for (const name of Object.keys(SCHEMAS)) {
  test(`the schema ${name} is a JSON Schema of 2020-12`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    const schema = publishedJson<{ $schema: string }>(SCHEMA(name));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });
}

test('what programs are given is what its schemas say', () => {
  expect(problemsOfJson('api-index', publishedJson('/api/v1/index.json'))).toEqual([]);
  expect(problemsOfJson('api-contacts', publishedJson('/api/v1/contacts.json'))).toEqual([]);
  expect(problemsOfJson('api-vectors', publishedJson('/api/v1/vectors.json'))).toEqual([]);
  const all = notices();
  expect(all.length).toBeGreaterThan(0);
  for (const notice of all) {
    expect(problemsOfJson('api-notice', notice), String(notice['id'])).toEqual([]);
    expect(problemsOfJson('ruleset', notice['rules']), String(notice['id'])).toEqual([]);
  }
});

test('the schema of a notice follows its rules into their own schema', () => {
  const [notice] = notices();
  const rules = { ...(notice?.['rules'] as object), weather: 'fine' };
  expect(problemsOfJson('api-notice', { ...notice, rules })).not.toEqual([]);
});
