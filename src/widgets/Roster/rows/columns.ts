import { isBlank, shownCell } from '../reading/cell.ts';
import type { Cell, Table, TableLine } from '../reading/table.ts';
import { type ColumnFact, labelOf } from './facts.ts';
import { HEADER_NAMES } from './header-names.ts';

export interface Column {
  /** Zero-based index. */
  at: number;
  /** Heading as in the list. */
  header: string;
  fact: ColumnFact;
  /** Why it is ignored although its heading looks relevant. */
  remark?: string;
}

/** A table with recognized columns. */
export interface Roster {
  sheet: string;
  columns: readonly Column[];
  /** The lines below the heading. */
  lines: readonly TableLine[];
}

const LOOKED_AT = 20;

/** 使用有效期 is the term of the electronic file, not of the registration. */
const USAGE = '“使用有效期”是电子证书文件本身的期限，不是注册有效期，不能用来算。';

/** Normalises a heading for comparison: drops spaces, marks, and brackets with their content. */
const bare = (header: string) =>
  header
    .normalize('NFKC')
    .replace(/[([【][^)\]】]*[)\]】]/gu, '')
    .replace(/[\s*:、,/“”"《》·_.-]+/gu, '');

const FACTS = new Map<string, ColumnFact>(
  (Object.entries(HEADER_NAMES) as [ColumnFact, readonly string[]][]).flatMap(([fact, names]) =>
    [labelOf(fact), ...names].map((name): [string, ColumnFact] => [bare(name), fact]),
  ),
);

function yearFact(header: string): ColumnFact | undefined {
  const year = /(20\d{2})(?:年度?)?/u.exec(header);
  if (!year?.[1] || !header.includes('学时')) return undefined;
  return `${header.includes('专业') ? 'professional' : 'total'}-${Number(year[1])}`;
}

/** The fact of a column by the usual Chinese headings; '' if unknown. */
function factOfHeader(header: string): ColumnFact {
  const whole = header.normalize('NFKC').replace(/\s+/gu, '');
  return yearFact(whole) ?? FACTS.get(bare(header)) ?? '';
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** If two columns mean the same fact, the first one is used. */
function columnsOf(headers: readonly string[]): Column[] {
  const seen = new Map<ColumnFact, string>();
  return headers.flatMap((header, at): Column[] => {
    if (header === '') return [];
    if (/使用有效期/u.test(header)) return [{ at, header, fact: '', remark: USAGE }];
    const fact = factOfHeader(header);
    const earlier = fact === '' ? undefined : seen.get(fact);
    if (earlier !== undefined)
      return [{ at, header, fact: '', remark: `和“${earlier}”一列意思一样，先用那一列。` }];
    seen.set(fact, header);
    return [{ at, header, fact }];
  });
}

const known = (columns: readonly Column[]) => columns.filter(({ fact }) => fact !== '').length;

/** Candidate headings: one line, or two if the upper one is merged over several columns. */
function headingsAt(lines: readonly TableLine[], at: number): { columns: Column[]; lines: number }[] {
  const upper = lines[at]?.cells.map((cell) => textOf(cell)) ?? [];
  const lower = lines[at + 1]?.cells.map((cell) => textOf(cell)) ?? [];
  const width = Math.max(upper.length, lower.length);
  const joined = Array.from({ length: width }, (_, column) => {
    const below = lower[column] ?? '';
    return factOfHeader(below) === '' ? (upper[column] ?? '') : below;
  });
  return [
    { columns: columnsOf(upper), lines: 1 },
    { columns: columnsOf(joined), lines: 2 },
  ];
}

/**
 * Finds the heading among the first lines (titles may precede it) and the fact of each column. If no heading is
 * recognized, takes the first line, so that the columns can be set by hand.
 */
function rosterOf({ name, lines }: Table): Roster {
  let best = { columns: columnsOf(lines[0]?.cells.map(textOf) ?? []), lines: 1, at: 0 };
  for (let at = 0; at < Math.min(LOOKED_AT, lines.length); at += 1) {
    for (const heading of headingsAt(lines, at)) {
      if (known(heading.columns) > known(best.columns)) best = { ...heading, at };
    }
  }
  return { sheet: name, columns: best.columns, lines: lines.slice(best.at + best.lines) };
}

/** The sheet with the most recognized columns. */
export function bestRoster(tables: readonly Table[]): Roster | undefined {
  const rosters = tables.map(rosterOf);
  return rosters.sort((a, b) => known(b.columns) - known(a.columns))[0];
}

/** Up to two sample cells of a column, identity numbers hidden. */
export function examplesOf({ lines }: Roster, { at, fact }: Column): string[] {
  const filled = lines.slice(0, LOOKED_AT).filter(({ cells }) => !isBlank(cells[at]));
  return filled.slice(0, 2).map(({ cells }) => (fact === 'identity' ? '（不显示）' : shownCell(cells[at])));
}
