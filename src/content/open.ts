/** Marks a value in a template that an editor still has to write; a hint follows. */
const OPEN = '待填';

/** The marked placeholder for a hint: 待填：换证的最后一天，例如 '2026-12-31'. */
export const leftOpen = (how: string): string => `${OPEN}：${how}`;

/** The hint of a placeholder; undefined for other text. */
export function howToFill(text: unknown): string | undefined {
  if (typeof text !== 'string' || !text.trimStart().startsWith(OPEN)) return undefined;
  return (
    text
      .trim()
      .slice(OPEN.length)
      .replace(/^[：:]\s*/u, '') || '写上内容'
  );
}

type Path = readonly (string | number)[];

/** All placeholders of a YAML file with their hints. */
export function openPlaces(node: unknown, path: Path = []): { path: Path; how: string }[] {
  const how = howToFill(node);
  if (how !== undefined) return [{ path, how }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    openPlaces(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/**
 * Whether a schema error can wait until placeholders are filled in: it is about a placeholder, or about an object that
 * still contains one.
 * @param ofWhole the error compares parts of an object with each other
 */
export function waitsForFilling(root: unknown, path: Path, ofWhole: boolean): boolean {
  let node = root;
  let whole = root;
  for (const key of path) {
    node = (node as Record<string | number, unknown> | undefined)?.[key];
    if (typeof node === 'object' && node !== null) whole = node;
  }
  const holdsOpen = Object.values(whole ?? {}).some((each) => howToFill(each) !== undefined);
  return howToFill(node) !== undefined || (ofWhole && holdsOpen);
}
