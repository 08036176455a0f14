import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import ts from 'typescript';
import { builtHtml } from './support/built-pages.ts';
import { LONG } from './support/long.ts';
import { builtPages, expect, test } from './support/test.ts';

type Data = Record<string, unknown> & { '@type': string };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

const dataOf = (path: string): Data[] =>
  [...builtHtml(path).matchAll(SCRIPT)].map(([, json]) => JSON.parse(json ?? '') as Data);

/** What the compiler says of each list, held against schema.org's vocabulary as schema-dts writes it in types. */
function compile(...lists: Data[][]): string[][] {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'test-results', 'json-ld-'));
  const files = lists.map((list, index) => {
    const file = join(folder, `${index}.ts`);
    const lines = list.map(
      (data, at) => `export const d${at}: WithContext<${data['@type']}> = ${JSON.stringify(data)};`,
    );
    const types = [...new Set(list.map((data) => data['@type']))].join(', ');
    writeFileSync(file, `import type { ${types}, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`);
    return file;
  });
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const problems = files.map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
  rmSync(folder, { recursive: true });
  return problems;
}

test(
  'structured data of every page speaks schema.org, and a word that it does not know is found',
  LONG,
  () => {
    test.slow();
    const all = builtPages().flatMap(dataOf);
    const unknown = all.slice(0, 1).map((data) => ({ ...data, weather: 'fine' }));
    const [told, invented] = compile(all, unknown);
    expect(told).toEqual([]);
    expect(invented?.join()).toContain('weather');
  },
);

test('structured data of every page has what search engines ask of its type', async () => {
  for (const path of builtPages()) {
    const jsonld = Object.groupBy(dataOf(path), (data) => data['@type']);
    expect(await new Validator().validate({ jsonld }), path).toEqual([]);
  }
});

test('the front page is a site, a notice an article of ours, and every page below says where it stands', () => {
  for (const path of builtPages()) {
    const types = dataOf(path).map((data) => data['@type']);
    if (path === '/404.html') expect(types, path).toEqual([]);
    else if (path === '/') expect(types, path).toEqual(['WebSite']);
    else if (/^\/notices\/.+/.test(path)) expect(types, path).toEqual(['BreadcrumbList', 'Article']);
    else expect(types, path).toEqual(['BreadcrumbList']);
  }
});

test('no page claims to speak for an authority', () => {
  for (const path of builtPages()) {
    const html = builtHtml(path);
    expect(html, path).not.toMatch(/GovernmentService|GovernmentOrganization|Legislation/);
    const article = dataOf(path).find((data) => data['@type'] === 'Article');
    if (article) expect([article['author'], article['publisher']], path).toEqual([us(article), us(article)]);
  }
});

function us(article: Data): unknown {
  return { '@type': 'Organization', name: '持证指南', url: new URL('/', article['image'] as string).href };
}

test('the trail of the structured data is the trail on the page', () => {
  for (const path of builtPages()) {
    const trail = dataOf(path).find((data) => data['@type'] === 'BreadcrumbList');
    const shown = /<nav class="breadcrumbs".*?<\/nav>/s.exec(builtHtml(path))?.[0] ?? '';
    const texts = [...shown.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) =>
      item?.replace(/<.*?>/gs, '').trim(),
    );
    const told = (trail?.['itemListElement'] ?? []) as { name: string }[];
    expect(
      told.map(({ name }) => name),
      path,
    ).toEqual(texts);
  }
});
