import {
  type Document,
  type ErrorCode,
  isCollection,
  isMap,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { openPlaces, waitsForFilling } from './open.ts';
import type { Fault, Problem } from './problem.ts';
import { readText } from './text.ts';
import { unfold, wordsOf } from './yaml-issue.ts';

const QUOTE_IT = '整句加上单引号';
const INDENT = '缩进用空格，同一层对齐';

/** Messages for common YAML errors. */
const WORDS: Partial<Record<ErrorCode, Fault>> = {
  BAD_ALIAS: { says: '“*”开头的字被当成了引用', fix: QUOTE_IT },
  BAD_DQ_ESCAPE: { says: '双引号里的“\\”写法不对', fix: '改用单引号' },
  BAD_INDENT: { says: '缩进没有对齐', fix: INDENT },
  BAD_SCALAR_START: { says: '这一行开头的符号在 YAML 里另有用处', fix: QUOTE_IT },
  BLOCK_AS_IMPLICIT_KEY: {
    says: '缩进没有对齐，或一行里有两个“: ”',
    fix: `${INDENT}；文字里有冒号的，${QUOTE_IT}`,
  },
  DUPLICATE_KEY: { says: '同一个键写了两次', fix: '留下一个，或合在一起' },
  MISSING_CHAR: { says: '引号、方括号、花括号或冒号没有写全', fix: '补上缺的那一个' },
  MULTILINE_IMPLICIT_KEY: { says: '这一行缺少“: ”，或引号没有关上', fix: '键和值之间用英文冒号加一个空格' },
  MULTIPLE_DOCS: { says: '文件中间有“---”', fix: '删去' },
  TAB_AS_INDENT: { says: '缩进用了制表符', fix: INDENT },
};
const OTHER: Fault = { says: '这里不是正确的 YAML', fix: '检查缩进、冒号后的空格、引号和括号' };

const A_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** YAML errors, and valid YAML that probably does not mean what it says. */
function syntaxFaults(document: Document, counter: LineCounter): (Fault & { line: number })[] {
  const lineAt = (offset = 0) => counter.linePos(offset).line;
  // Later errors mostly follow from the first.
  const found = [...document.errors, ...document.warnings].slice(0, 1).map(({ code, pos }) => ({
    ...(WORDS[code] ?? OTHER),
    line: lineAt(pos[0]),
  }));
  visit(document, {
    Alias(_, node) {
      const says = `“*${node.source}”被当成了引用`;
      found.push({ line: lineAt(node.range?.[0]), says, fix: QUOTE_IT });
    },
    Node(_, node) {
      if (!('anchor' in node) || !node.anchor) return;
      const says = `“&${node.anchor}”被当成了记号`;
      found.push({ line: lineAt(node.range?.[0]), says, fix: QUOTE_IT });
    },
    Scalar(_, { type, source, value, range }) {
      const line = lineAt(range?.[0]);
      if (type === 'PLAIN' && source && A_DAY.test(source)) {
        found.push({ line, says: `日期 ${source} 没有加引号`, fix: `写作 '${source}'` });
      }
      if (typeof value === 'string' && value.includes('**')) {
        found.push({ line, says: '“**”会原样显示出来', fix: '删去“**”：这里的文字不能加粗' });
      }
    },
  });
  return found;
}

type Path = readonly (string | number)[];

/** The result of reading a YAML file with its schema. */
export interface YamlFile<T> {
  value: T | undefined;
  problems: Problem[];
  /** Line of the key or item at this path, or of its nearest existing parent. */
  lineOf(path: Path): number | undefined;
}

/** ['conversion', 'conditions', 2, 'cite'] → 'conversion.conditions[2].cite' */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** A node's name in messages: its path, and its id if it has one. */
export function placeOf(root: unknown, path: Path): string {
  let node = root;
  let id = '';
  for (const key of path) {
    node = (node as Record<string | number, unknown> | null | undefined)?.[key];
    const own = (node as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id === '' ? pathText(path) : `${pathText(path)} (${id})`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(
    (node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
}

/** Start offset of the key or item at this path; undefined if there is none. */
function offsetAt(document: Document, path: Path): number | undefined {
  const key = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((each) => (each.key as Scalar).value === key) as Pair<Scalar> | undefined;
    return pair?.key.range?.[0];
  }
  return isCollection(parent) ? (parent.get(key, true) as Scalar | undefined)?.range?.[0] : undefined;
}

interface Parsed {
  document: Document;
  counter: LineCounter;
}

function parse(text: string): Parsed {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, prettyErrors: false }), counter };
}

function lineIn({ document, counter }: Parsed, path: Path, firstLine: number): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = offsetAt(document, path.slice(0, depth));
    if (offset !== undefined) return counter.linePos(offset).line + firstLine - 1;
  }
  return firstLine;
}

/**
 * Parses again for the first line lookup, which happens only for faults: meanwhile the text takes a tenth of the tree's
 * memory.
 */
function linesIn(text: string, firstLine: number): (path: Path) => number {
  let parsed: Parsed | undefined;
  return (path) => {
    parsed ??= parse(text);
    return lineIn(parsed, path, firstLine);
  };
}

/**
 * Reads YAML text with a schema; each problem has its line, path and fix.
 * @param firstLine line of the file where the text begins (frontmatter begins on line 2)
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): YamlFile<T> {
  const { document, counter } = parse(text);
  const lineOf = linesIn(text, firstLine);
  const faults = syntaxFaults(document, counter);
  if (faults.length > 0) {
    const problems = faults.map(({ line, ...words }) => ({ file, line: line + firstLine - 1, ...words }));
    return { value: undefined, problems, lineOf };
  }
  const json: unknown = document.toJS();
  const open = openPlaces(json).map(({ path, how }) => ({
    file,
    line: lineOf(path),
    where: placeOf(json, path),
    says: '还没有填',
    fix: how,
  }));
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: open, lineOf };
  const faulty = parsed.error.issues.flatMap(unfold).flatMap((issue) => {
    const path = issue.path as Path;
    if (waitsForFilling(json, path, issue.code === 'custom')) return [];
    return { file, line: lineOf(path), where: placeOf(json, path), ...wordsOf(issue, valueAt(json, path)) };
  });
  return { value: undefined, problems: [...open, ...faulty], lineOf };
}

/** Reads a YAML file with its schema; a missing, empty or wrongly encoded file is a problem, too. */
export function readYamlFile<T>(file: string, schema: z.ZodType<T>): YamlFile<T> {
  const problems: Problem[] = [];
  const text = readText(file, problems);
  return text === undefined
    ? { value: undefined, problems, lineOf: () => undefined }
    : readYaml(file, text, schema);
}
