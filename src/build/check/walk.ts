export type Path = readonly (string | number)[];

/** One object or list within a tree of data, and where. */
export interface Place {
  node: Readonly<Record<string, unknown>> | readonly unknown[];
  path: Path;
}

function collect(node: unknown, path: Path, into: Place[]): Place[] {
  if (typeof node !== 'object' || node === null) return into;
  into.push({ node: node as Place['node'], path });
  const isList = Array.isArray(node);
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'object') collect(child, [...path, isList ? Number(key) : key], into);
  }
  return into;
}

/** Every object and list of a tree, the root first. */
export const placesIn = (root: unknown): Place[] => collect(root, [], []);

/** Every object (no list) of a tree, the root first. */
export function objectsIn(root: unknown): { node: Readonly<Record<string, unknown>>; path: Path }[] {
  return placesIn(root).flatMap(({ node, path }) =>
    Array.isArray(node) ? [] : [{ node: node as Readonly<Record<string, unknown>>, path }],
  );
}

/** Values that stand more than once, each by its later places. */
export function repeated<T>(all: readonly T[], keyOf: (one: T) => string): { key: string; index: number }[] {
  const seen = new Set<string>();
  return all.flatMap((one, index) => {
    const key = keyOf(one);
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ key, index }] : [];
  });
}
