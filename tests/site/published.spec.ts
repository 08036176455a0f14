import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

/** What the site publishes, as another program finds it: no page is needed, and nothing of src but the one bundled module. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const API = join(ROOT, 'dist/api/v1');

const FUNCTIONS = [
  'isPlainDate',
  'todayInChina',
  'checkConversion',
  'nearestFlips',
  'planAnnualHours',
  'planPeriodHours',
  'initialRegistration',
  'renewal',
  'renewedTerm',
  'addedSpecialty',
  'paperCertificate',
  'applicationChannel',
  'findContacts',
];

interface Vector {
  id: string;
  says: string;
  function: string;
  notice: string;
  facts: object;
  asOf: string;
  expect: Record<string, unknown>;
  notes: string[];
  without: string[];
}
interface Published {
  id: string;
  rules: { notice: string };
  contacts: object[];
  clauses: { id: string; text: string }[];
}
type Ask = (...given: unknown[]) => { notes: { id: string }[] };

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const notices = () =>
  readdirSync(join(API, 'notices')).map((name) => json<Published>(join(API, 'notices', name)));

let folder = '';
let module: Record<string, unknown> = {};

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      lib: { entry: join(ROOT, 'src/rules/index.ts'), formats: ['es'], fileName: () => 'rules.mjs' },
    },
  });
  expect(readdirSync(folder)).toEqual(['rules.mjs']);
  module = (await import(pathToFileURL(join(folder, 'rules.mjs')).href)) as Record<string, unknown>;
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function ask(name: string, ...given: unknown[]): ReturnType<Ask> {
  return (module[name] as Ask)(...given);
}

test('the bundled rules export every function of the contract', () => {
  const callable = FUNCTIONS.filter((name) => typeof module[name] === 'function');
  expect(callable).toEqual(FUNCTIONS);
  expect(typeof (module['rulesetSchema'] as { parse: unknown }).parse).toBe('function');
});

test('the bundled rules reach for no network, no page and no package', () => {
  const text = readFileSync(join(folder, 'rules.mjs'), 'utf8');
  expect(text).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(|\bfetch\(|\bdocument\.|\blocalStorage\b/m);
});

test('every published ruleset is one, and survives its own schema unchanged', () => {
  const schema = module['rulesetSchema'] as { parse(value: unknown): unknown };
  const published = notices();
  expect(published.length).toBeGreaterThanOrEqual(5);
  for (const { id, rules } of published) {
    expect(rules.notice).toBe(id);
    expect(schema.parse(rules)).toEqual(rules);
  }
});

test('every published vector holds on the published rulesets alone', () => {
  const rules = new Map(notices().map((notice) => [notice.id, notice.rules]));
  const vectors = json<Vector[]>(join(API, 'vectors.json'));
  expect(vectors.length).toBeGreaterThan(0);
  for (const { id, says, function: name, notice, facts, asOf, expect: expected, notes, without } of vectors) {
    const ruleset = rules.get(notice);
    expect(ruleset, `${id} asks ${notice}`).toBeDefined();
    const answer = name === 'applicationChannel' ? ask(name, ruleset, asOf) : ask(name, ruleset, facts, asOf);
    expect(answer, `${id}: ${says}`).toMatchObject(expected);
    const ids = answer.notes.map((note) => note.id);
    expect(ids, `${id}: ${says}`).toEqual(expect.arrayContaining(notes));
    for (const absent of without) expect(ids, `${id}: ${says}`).not.toContain(absent);
  }
});

test('every clause that an answer cites is published, with the words that it quotes', () => {
  const clauses = new Map(
    notices().map(({ id, clauses: all }) => [id, new Map(all.map((each) => [each.id, each.text]))]),
  );
  const bare = (text: string) => text.replace(/\s/g, '');
  const rules = new Map(notices().map((notice) => [notice.id, notice.rules]));
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { notice, clause, quote } = node as Record<string, string>;
    if (notice && clause && quote) {
      expect(bare(clauses.get(notice)?.get(clause) ?? ''), `${notice} ${clause}`).toContain(bare(quote));
    }
    for (const child of Object.values(node)) walk(child);
  };
  for (const { function: name, notice, facts, asOf } of json<Vector[]>(join(API, 'vectors.json'))) {
    const ruleset = rules.get(notice);
    walk(name === 'applicationChannel' ? ask(name, ruleset, asOf) : ask(name, ruleset, facts, asOf));
  }
});
