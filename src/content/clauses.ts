import { type Contact, PRINTED_LINES, type PrintedLine } from '../rules/index.ts';
import { attribute, type HastNode, textOf } from './hast.ts';
import { squeeze } from './text.ts';

export const READS = ['modelled', 'informative', 'needs-judgement'] as const;

/** One `<Clause>` of a notice as rendered: `text` is the official text, one block a line; `guide` is separate. */
export interface Clause {
  id: string;
  reads: string | undefined;
  /** Its heading, which is also the beginning of `text`. */
  title: string | undefined;
  /** Whether it continues a clause after its sub-clauses, as a second element with the same id. */
  continued: boolean;
  text: string;
  guide: string;
  /** Line within notice.mdx. */
  line: number;
}

/** Heading of the column with telephone numbers. */
export const PHONE_HEAD = '咨询电话';

/** The rows of `<OfficeTable>`: a header, then the contacts that cite this annex, in the columns that it prints. */
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

/** The clauses of a notice, in order, with their visible text. */
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

/** Clause texts by id, with continued parts joined: used to check citations, and published as data. */
export function clauseTexts(clauses: readonly Clause[]): { id: string; text: string }[] {
  const texts = new Map<string, string>();
  for (const { id, text } of clauses) texts.set(id, [texts.get(id), text].filter(Boolean).join('\n'));
  return [...texts].map(([id, text]) => ({ id, text }));
}
