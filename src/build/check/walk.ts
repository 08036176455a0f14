export type Path = readonly (string | number)[];

/** One object or list within a tree of data, and where. */
export interface Place {
  node: Readonly<Record<string, unknown>> | readonly unknown[];
  path: Path;
}

/** Every object and list of a tree, the root first. */
export function placesIn(root: unknown, path: Path = []): Place[] {
  if (typeof root !== 'object' || root === null) return [];
  const inner = Object.entries(root).flatMap(([key, child]) =>
    placesIn(child, [...path, Array.isArray(root) ? Number(key) : key]),
  );
  return [{ node: root as Place['node'], path }, ...inner];
}

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
