/** Stands in our words for the last day of the exchange, be it that a later notice moved it: in guides `<LastDay />`. */
export const LAST_DAY = '{截止日}';

/** A node of a notice's MDX, as far as it is read here. */
export interface HastNode {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  /** Of an element that Markdown wrote; JSX has `attributes`. */
  properties?: { href?: string };
  attributes?: { name?: string; value?: unknown }[];
  children?: HastNode[];
  position?: { start: { line: number } };
}

const BLOCKS = new Set(['p', 'tr', 'table', 'tbody', 'thead', 'h2', 'h3', 'li', 'ul', 'ol', 'div']);
const CELLS = new Set(['td', 'th']);

/** What kind of element a node is: 'table', 'Guide'; '' for text. */
export function nameOf(node: HastNode): string {
  return node.tagName ?? node.name ?? '';
}

/** The value of an attribute; '' where it stands without one, undefined where it does not stand. */
export function attribute(node: HastNode, name: string): string | undefined {
  const found = node.attributes?.find((each) => each.name === name);
  return found && (typeof found.value === 'string' ? found.value : '');
}

/** Every element of this kind within a node, in order. */
export function within(node: HastNode, name: string): HastNode[] {
  return (node.children ?? []).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...within(child, name),
  ]);
}

/**
 * The official text of a node: a line a block and where a line is broken, a tab after a cell, no guide.
 * @param table what stands where the notice says `<OfficeTable clause="…" />`
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
