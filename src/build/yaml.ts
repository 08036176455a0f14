import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';

z.config(z.locales.zhCN());

/** A YAML file read against its schema. */
export interface YamlFile<T> {
  value: T | undefined;
  problems: Problem[];
  /** Line of the node at this path, or of its nearest parent. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

const A_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** conversion.conditions[2].cite → 'conversion.conditions[2].cite' */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** A node as people would name it: its path, and its id where it has one. */
export function placeOf(root: unknown, path: readonly (string | number)[]): string {
  let node = root;
  let id = '';
  for (const key of path) {
    node = (node as Record<string | number, unknown> | undefined)?.[key];
    const own = (node as { id?: unknown } | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id === '' ? pathText(path) : `${pathText(path)} (${id})`;
}

/**
 * Reads YAML text against a schema, naming line, path and mend for each fault.
 * @param firstLine line of the file on which the text begins (frontmatter begins on its second)
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? undefined : counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly (string | number)[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    says: `这里不是正确的 YAML：${error.message}`,
    fix: '检查缩进、冒号后的空格和引号',
  }));
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'PLAIN' && typeof node.source === 'string' && A_DAY.test(node.source)) {
        problems.push({
          file,
          line: lineAt(node.range?.[0]),
          says: `日期 ${node.source} 没有加引号`,
          fix: `写作 '${node.source}'`,
        });
      }
    },
  });
  if (problems.length > 0) return { value: undefined, problems, lineOf };
  if (!isMap(document.contents) && !isScalar(document.contents)) {
    return {
      value: undefined,
      problems: [{ file, says: '文件是空的', fix: '按其他通知的同名文件补齐' }],
      lineOf,
    };
  }
  const json: unknown = document.toJS();
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems, lineOf };
  for (const issue of parsed.error.issues.flatMap(unfold)) {
    const path = issue.path as (string | number)[];
    problems.push({
      file,
      line: lineOf(path),
      where: placeOf(json, path),
      says: issue.message,
      fix: fixFor(issue),
    });
  }
  return { value: undefined, problems, lineOf };
}

/** Of a union's complaints, those of the form that came nearest. */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

function fixFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `删去或改正 ${issue.keys.join('、')}：只能用 schema 里列出的键`;
  if (issue.code === 'invalid_value') return `应是以下之一：${issue.values.join('、')}`;
  return '对照 /api/v1/schema/ 里这一项的说明改正';
}
