/** With this word a file says that something is still to be written; what follows tells what, and how. */
const OPEN = '待填';

/** What stands where something is still to be written: 待填：换证的最后一天，例如 '2026-12-31'. */
export const leftOpen = (how: string): string => `${OPEN}：${how}`;

/** How to fill what is left open; undefined for a text that is written. */
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

/** Every place of a YAML file that is left open, with how to fill it. */
export function openPlaces(node: unknown, path: Path = []): { path: Path; how: string }[] {
  const how = howToFill(node);
  if (how !== undefined) return [{ path, how }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    openPlaces(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/**
 * Whether a complaint can wait until what is left open is filled: one about the open place itself, or about a whole
 * that still holds one.
 * @param ofWhole the complaint weighs the parts of a whole against one another
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
