import { type Contact, PRINTED_LINES, type PrintedLine } from '../rules/index.ts';
import { attribute, type HastNode, textOf } from './hast.ts';
import { squeeze } from './text.ts';

export const READS = ['modelled', 'informative', 'needs-judgement'] as const;

/** One `<Clause>` of a notice as rendered: official text alone, a line a block; the guide beside it apart. */
export interface Clause {
  id: string;
  reads: string | undefined;
  /** Its own heading, with which `text` begins. */
  title: string | undefined;
  /** Goes on after its sub-clauses: a second element of the same clause. */
  continued: boolean;
  text: string;
  guide: string;
  /** Line of notice.mdx below its frontmatter's first. */
  line: number;
}

/** Over the column that can be dialled. */
export const PHONE_HEAD = '咨询电话';

/** The rows that `<OfficeTable>` renders: header, then the contacts that the annex lists, in the columns that it prints. */
export function officeRows(contacts: readonly Contact[], clause: string): string[][] {
  const listed = contacts.filter(({ citation }) => citation.clause === clause);
  const lines = (Object.keys(PRINTED_LINES) as PrintedLine[]).filter((field) =>
    listed.some((each) => each[field]),
  );
  return [
    ['序号', '地区', '单位', ...lines.map((field) => PRINTED_LINES[field]), PHONE_HEAD],
    ...listed.map((each, index) => [
      String(index + 1),
      each.region,
      each.office,
      ...lines.map((field) => each[field] ?? ''),
      each.phone ?? '',
    ]),
  ];
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

/** Every `<Clause>` of notice.mdx as parsed. */
export function clauseNodes(body: HastNode): HastNode[] {
  return (body.children ?? []).filter((node) => node.name === 'Clause');
}

/** The clauses of a notice, in order, with the text that a reader sees. */
export function readClauses(nodes: readonly HastNode[], contacts: readonly Contact[]): Clause[] {
  return nodes.map((node) => {
    const id = attribute(node, 'id') ?? '';
    const title = attribute(node, 'title');
    const table = () =>
      officeRows(contacts, id)
        .map((row) => row.join('\t'))
        .join('\n');
    return {
      id,
      reads: attribute(node, 'reads'),
      title,
      continued: attribute(node, 'continued') !== undefined,
      text: lines(`${title ?? ''}\n${textOf(node, table)}`),
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
