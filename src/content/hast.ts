/** Placeholder for the last day of the exchange, including a later extension; in guides, `<LastDay />`. */
export const LAST_DAY = '{截止日}';

/** A node of a notice's parsed MDX, with the fields used here. */
export interface HastNode {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  /** For Markdown elements; JSX elements have `attributes`. */
  properties?: { href?: string };
  attributes?: { name?: string; value?: unknown }[];
  children?: HastNode[];
  position?: { start: { line: number } };
}

const BLOCKS = new Set(['p', 'tr', 'table', 'tbody', 'thead', 'h2', 'h3', 'li', 'ul', 'ol', 'div']);
const CELLS = new Set(['td', 'th']);

/** Element name of a node: 'table', 'Guide'; '' for text. */
export function nameOf(node: HastNode): string {
  return node.tagName ?? node.name ?? '';
}

/** Value of an attribute: '' if it has no value, undefined if it is absent. */
export function attribute(node: HastNode, name: string): string | undefined {
  const found = node.attributes?.find((each) => each.name === name);
  return found && (typeof found.value === 'string' ? found.value : '');
}

/** All descendant elements with this name, in order. */
export function within(node: HastNode, name: string): HastNode[] {
  return (node.children ?? []).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...within(child, name),
  ]);
}

/**
 * The official text of a node without guides: a new line for each block and line break, a tab after each cell.
 * @param table gives the text for `<OfficeTable clause="…" />`
 */
export function textOf(node: HastNode, table: () => string): string {
  if (node.type === 'text') return node.value ?? '';
  const name = nameOf(node);
  if (name === 'Guide') return '';
  if (name === 'br') return '\n';
  if (name === 'LastDay') return LAST_DAY;
  if (name === 'OfficeTable') return `\n${table()}\n`;
  const inner = (node.children ?? []).map((child) => textOf(child, table)).join('');
  if (CELLS.has(name)) return `${inner}\t`;
  return BLOCKS.has(name) ? `\n${inner}\n` : inner;
}
