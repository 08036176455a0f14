import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'says' | 'fix'>;

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组“键: 值”',
  record: '一组“键: 值”',
};

/** Messages for zod's built-in formats; our own patterns have messages in their schemas. */
const FORMATS: Record<string, string> = {
  email: '不是正确的邮箱',
  url: '不是正确的网址，要以 http:// 或 https:// 开头',
};

const DESCRIBED = '照这个写法改正；每一项的说明在 /api/v1/schema/';

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '列表';
  return typeof value === 'object' ? '一组“键: 值”' : `${KINDS[typeof value]} ${value}`;
}

const missing = (key: string): Words => ({ says: `缺少 ${key}`, fix: `补上 ${key}` });

function wrongKind(expected: string, value: unknown): Words {
  const says = `应是${KINDS[expected] ?? expected}，现在是${kindOf(value)}`;
  if (expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
    return { says, fix: `加上引号，写作 '${value}'` };
  }
  return { says, fix: `改成${KINDS[expected] ?? expected}` };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Words {
  if (origin === 'string') return { says: '不能是空的', fix: '写上内容，或删去这个键' };
  if (origin === 'array') return { says: `至少要有${minimum}项`, fix: '补上，或删去这个键' };
  return { says: `不能小于${minimum}`, fix: '照原文改正' };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Words {
  if (origin === 'string') return { says: `最多${maximum}个字`, fix: '写短一些' };
  return { says: `不能大于${maximum}`, fix: '照原文改正' };
}

/** A zod issue in Chinese: what is wrong, and how to fix it. */
export function wordsOf(issue: Issue, value: unknown): Words {
  const key = String(issue.path.at(-1) ?? '内容');
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? missing(key) : wrongKind(issue.expected, value);
    case 'invalid_value': {
      const fix = `应是以下之一：${issue.values.join('、')}`;
      return value === undefined
        ? { ...missing(key), fix: `补上 ${key}，${fix}` }
        : { says: `不能是${kindOf(value)}`, fix };
    }
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'unrecognized_keys':
      return {
        says: `不认识的键 ${issue.keys.join('、')}`,
        fix: `删去或改正 ${issue.keys.join('、')}：只能用 schema 里列出的键`,
      };
    case 'invalid_key':
      return { says: `不认识的键 ${key}`, fix: DESCRIBED };
    case 'invalid_format':
      return { says: FORMATS[issue.format] ?? issue.message, fix: DESCRIBED };
    case 'custom':
      return { says: issue.message, fix: DESCRIBED };
    default:
      return { says: '不是 schema 所说的样子', fix: DESCRIBED };
  }
}

/** Splits an issue: a union into the issues of its closest alternative, unknown keys into one issue each. */
export function unfold(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}
