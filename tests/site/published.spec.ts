import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type { AnyVector } from '../../src/views/vectors.ts';
import { type Published, replyTo } from '../vector.ts';

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

interface Notice {
  id: string;
  rules: { notice: string };
  contacts: object[];
  clauses: { id: string; text: string }[];
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const vectors = () => json<AnyVector[]>(join(API, 'vectors.json'));
const notices = () =>
  readdirSync(join(API, 'notices'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => json<Notice>(join(API, 'notices', name)));

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

/** Everything that vectors are asked about, from the published files alone. */
function published(): Published {
  const all = notices();
  return {
    rules: Object.fromEntries(all.map(({ id, rules }) => [id, rules])),
    contacts: {
      all: json(join(API, 'contacts.json')),
      ...Object.fromEntries(all.map(({ id, contacts }) => [id, contacts])),
    },
  };
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
  const all = notices();
  expect(all.length).toBeGreaterThanOrEqual(5);
  for (const { id, rules } of all) {
    expect(rules.notice).toBe(id);
    expect(schema.parse(rules)).toEqual(rules);
  }
});

test('every published vector holds on the published rulesets and contacts alone', () => {
  const asked = new Set<string>();
  const given = published();
  for (const vector of vectors()) {
    const { id, says, function: name, notice, expect: expected, notes, without } = vector;
    asked.add(name);
    const known = name === 'findContacts' ? given.contacts : given.rules;
    expect(known[notice], `${id} asks ${notice}`).toBeDefined();
    const reply = replyTo(module, given, vector);
    expect(reply.shown, `${id}: ${says}`).toMatchObject(expected);
    expect(reply.notes, `${id}: ${says}`).toEqual(expect.arrayContaining(notes));
    for (const absent of without) expect(reply.notes, `${id}: ${says}`).not.toContain(absent);
  }
  const questions = FUNCTIONS.filter((name) => !['isPlainDate', 'todayInChina'].includes(name));
  expect([...asked].sort()).toEqual(questions.sort());
});

test('every clause that an answer cites is published, with the words that it quotes', () => {
  const clauses = new Map(
    notices().map(({ id, clauses: all }) => [id, new Map(all.map((each) => [each.id, each.text]))]),
  );
  const bare = (text: string) => text.replace(/\s/g, '');
  const cited = new Map<string, { notice: string; clause: string; quote: string }>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { notice, clause, quote } = node as Record<string, string>;
    if (notice && clause && quote) cited.set([notice, clause, quote].join(' '), { notice, clause, quote });
    for (const child of Object.values(node)) walk(child);
  };
  const given = published();
  for (const vector of vectors()) walk(replyTo(module, given, vector).answer);
  expect(cited.size).toBeGreaterThan(50);
  const lost = [...cited.values()].filter(
    ({ notice, clause, quote }) => !bare(clauses.get(notice)?.get(clause) ?? '').includes(bare(quote)),
  );
  expect(lost).toEqual([]);
});
