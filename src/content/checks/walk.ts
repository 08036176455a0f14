import type { Fault, Path, Problem } from '../problem.ts';
import { placeOf } from '../yaml.ts';

/** An object or list in a tree of data, with its path. */
interface TreeNode {
  node: Readonly<Record<string, unknown>> | readonly unknown[];
  path: Path;
}

function collect(node: unknown, path: Path, into: TreeNode[]): TreeNode[] {
  if (typeof node !== 'object' || node === null) return into;
  into.push({ node: node as TreeNode['node'], path });
  const isList = Array.isArray(node);
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'object') collect(child, [...path, isList ? Number(key) : key], into);
  }
  return into;
}

/** Every object and list of a tree, root first. */
export const nodesIn = (root: unknown): TreeNode[] => collect(root, [], []);

/** Every object (not list) of a tree, root first. */
export function objectsIn(root: unknown): { node: Readonly<Record<string, unknown>>; path: Path }[] {
  return nodesIn(root).flatMap(({ node, path }) =>
    Array.isArray(node) ? [] : [{ node: node as Readonly<Record<string, unknown>>, path }],
  );
}

/** Duplicates in a list: key and index of every repeated occurrence. */
export function repeated<T>(all: readonly T[], keyOf: (one: T) => string): { key: string; index: number }[] {
  const seen = new Set<string>();
  return all.flatMap((one, index) => {
    const key = keyOf(one);
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ key, index }] : [];
  });
}

/** The parts of a YAML file, or of frontmatter, that are needed to locate a fault. */
interface Tree {
  file: string;
  /** The parsed data; if absent, faults carry their own `where`. */
  root?: unknown;
  lineOf(path: Path): number | undefined;
}

/** Turns faults of one file into problems, each with its line and the rule, contact or answer that contains it. */
export function problemsIn({ file, root, lineOf }: Tree, faults: readonly Fault[]): Problem[] {
  return faults.map(({ path = [], ...fault }) => ({
    file,
    line: lineOf(path),
    ...(root !== undefined && { where: placeOf(root, path) }),
    ...fault,
  }));
}

const MOST_OFFERED = 8;

/** Suggests valid words for an unknown one, those with the same beginning first. */
export function oneOf(words: readonly string[], typed: string): string {
  const alike = (word: string) => [...word].findIndex((letter, at) => letter !== typed[at]);
  const offered = words.toSorted((a, b) => alike(b) - alike(a)).slice(0, MOST_OFFERED);
  return `应是以下之一：${offered.join('、')}${words.length > MOST_OFFERED ? '……' : ''}`;
}
