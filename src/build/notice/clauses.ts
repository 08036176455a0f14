import { mdxToHast } from 'satteri';
import type { Contact } from '../../rules/index.ts';
import { squeeze } from '../text.ts';

export const READS = ['modelled', 'informative', 'needs-judgement'] as const;

/** One `<Clause>` of a notice as rendered: official text alone, a line a block; the guide beside it apart. */
export interface Clause {
  id: string;
  reads: string | undefined;
  /** Goes on after its sub-clauses: a second element of the same clause. */
  continued: boolean;
  text: string;
  guide: string;
  /** Line of notice.mdx below its frontmatter's first. */
  line: number;
}

interface HastNode {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: HastNode[];
  position?: { start: { line: number } };
}

const BLOCKS = new Set(['p', 'tr', 'table', 'tbody', 'thead', 'h2', 'h3', 'li', 'ul', 'ol', 'div']);
const CELLS = new Set(['td', 'th']);

/** The rows that `<OfficeTable />` renders: header, then the contacts that the annex lists. */
export function officeRows(contacts: readonly Contact[], clause: string): string[][] {
  const listed = contacts.filter(({ citation }) => citation.clause === clause);
  return [
    ['序号', '地区', '单位', '地址', '咨询电话'],
    ...listed.map((each, index) => [
      String(index + 1),
      each.region,
      each.office,
      each.address ?? '',
      each.phone ?? '',
    ]),
  ];
}

function attribute(node: HastNode, name: string): string | undefined {
  const found = node.attributes?.find((each) => each.name === name);
  return found && (typeof found.value === 'string' ? found.value : '');
}

function textOf(node: HastNode, table: () => string): string {
  if (node.type === 'text') return node.value ?? '';
  const name = node.tagName ?? node.name ?? '';
  if (name === 'Guide') return '';
  if (name === 'OfficeTable') return `\n${table()}\n`;
  const inner = (node.children ?? []).map((child) => textOf(child, table)).join('');
  if (CELLS.has(name)) return `${inner}\t`;
  return BLOCKS.has(name) ? `\n${inner}\n` : inner;
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => squeeze(line) !== '')
    .join('\n');

function guideOf(node: HastNode): string {
  const guides = (node.children ?? []).filter((child) => child.name === 'Guide');
  return lines(
    guides.flatMap((guide) => (guide.children ?? []).map((child) => textOf(child, () => ''))).join('\n'),
  );
}

/**
 * The clauses of a notice, in order, with the text that a reader sees.
 * @param mdx the whole of notice.mdx
 * @throws Error where it is not MDX; the message names the line
 */
export function readClauses(mdx: string, contacts: readonly Contact[]): Clause[] {
  const tree = mdxToHast(mdx, { features: { smartPunctuation: false } }) as HastNode;
  return (tree.children ?? [])
    .filter((node) => node.name === 'Clause')
    .map((node) => {
      const id = attribute(node, 'id') ?? '';
      const table = () =>
        officeRows(contacts, id)
          .map((row) => row.join('\t'))
          .join('\n');
      return {
        id,
        reads: attribute(node, 'reads'),
        continued: attribute(node, 'continued') !== undefined,
        text: lines(`${attribute(node, 'title') ?? ''}\n${textOf(node, table)}`),
        guide: guideOf(node),
        line: node.position?.start.line ?? 1,
      };
    });
}

/** Clause texts by id, parts of a continued clause together: what citations are checked against and programs are given. */
export function clauseTexts(clauses: readonly Clause[]): { id: string; text: string }[] {
  const texts = new Map<string, string>();
  for (const { id, text } of clauses) texts.set(id, [texts.get(id), text].filter(Boolean).join('\n'));
  return [...texts].map(([id, text]) => ({ id, text }));
}
