import type { WidgetNotice } from '../../../links/notice.ts';
import { FACT_LABELS, type PlainDate } from '../../../rules/index.ts';
import { doubtOf, isFieldName } from '../../form/facts.ts';
import type { Texts } from '../../form/task.ts';
import { hiddenIdentity, shownCell } from '../reading/cell.ts';
import type { Cell, HiddenIdentity, TableLine } from '../reading/table.ts';
import { type CellReader, cellReader, hoursReader } from './cell-reader.ts';
import type { Column } from './columns.ts';
import { type ColumnFact, yearOf } from './facts.ts';
import type { Person, RowProblem } from './person.ts';
import { placeOfIssuer, UNREAD_PLACE } from './places.ts';

/** A remark on a post that the region's notice does not list, if that leaves the answer open; else undefined. */
function unlistedPost(
  notices: readonly WidgetNotice[],
  place: string | undefined,
  post: string,
): string | undefined {
  for (const { region, rules } of notices) {
    const condition = rules.conversion?.conditions.find(
      (each) => 'otherwise' in each && each.fact === 'post',
    );
    if (region !== place || !condition || !('otherwise' in condition) || condition.otherwise === 'met')
      continue;
    const listed = [...(condition.met ?? []), ...(rules.conversion?.posts ?? []).map(({ name }) => name)];
    if (listed.includes(post)) continue;
    return `通知没有列出这个岗位。列出的岗位要照证书写全称，例如“${listed[0] ?? ''}”；没有写全的，请补全。`;
  }
  return undefined;
}

/** Ways to write an empty cell. */
const NOTHING = /^(?:[-—–/\\\s.]*|无|暂无|没有|空|未填|不详|n\/?a|#n\/a|null)$/iu;
const FORMULA_ERROR = /^#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|SPILL)[!?]?|^#+$/iu;

export interface RowContext {
  notices: readonly WidgetNotice[];
  /** Facts for rows that do not give them. */
  defaults: Texts;
  today: PlainDate;
  asOf: PlainDate;
}

interface Draft {
  told: Record<string, string>;
  problems: RowProblem[];
}

type Reader = (draft: Draft, cell: Cell) => void;

const problem = ({ header }: Column, cell: Cell, says: string, kind: RowProblem['kind'] = 'bad') => ({
  column: header,
  read: shownCell(cell),
  says,
  kind,
});

function wordReader(column: Column, name: string, read: CellReader): Reader {
  return (draft, cell) => {
    const text = typeof cell === 'string' ? cell : undefined;
    if (text === undefined) {
      draft.problems.push(
        problem(column, cell, '这里像是身份证号。请移到“身份证号”一列，或者改正列的用途。'),
      );
      return;
    }
    if (FORMULA_ERROR.test(text)) {
      draft.problems.push(problem(column, cell, '公式没有算出结果。请在表格里改正公式，或者直接填上内容。'));
      return;
    }
    const word = read(text);
    if ('problem' in word) {
      draft.problems.push(problem(column, cell, word.problem));
      return;
    }
    draft.told[name] = word.value;
    if (word.remark) draft.problems.push(problem(column, cell, word.remark, 'look'));
  };
}

/** Adds what an identity number says; if a column contradicts it, both are dropped. */
function tellIdentity(column: Column, draft: Draft, identity: HiddenIdentity): void {
  const says = (text: string) => {
    draft.problems.push({ column: column.header, read: '（不显示）', says: text, kind: 'bad' });
  };
  if (identity.problem !== undefined) says(identity.problem);
  for (const fact of ['sex', 'birthDate'] as const) {
    const value = identity[fact];
    if (value === undefined) continue;
    const listed = draft.told[fact];
    if (listed === undefined || listed === value) draft.told[fact] = value;
    else {
      delete draft.told[fact];
      says(
        `身份证号说的${FACT_LABELS[fact]}和“${FACT_LABELS[fact]}”一列不一样，两处都先不算。请照身份证核对。`,
      );
    }
  }
}

/** Reads 2024年学时 as a row of the question 各年度学时, with a row id made from the year. */
function yearReader(column: Column, { year, part }: NonNullable<ReturnType<typeof yearOf>>): Reader {
  // Row ids have at most three digits.
  const row = Number(year) % 1000;
  const read = wordReader(column, `${part}-${row}`, hoursReader);
  return (draft, cell) => {
    read(draft, cell);
    draft.told[`year-${row}`] = year;
  };
}

function doubts(
  { told, problems }: Draft,
  columns: readonly Column[],
  cells: readonly Cell[],
  { today, asOf }: RowContext,
) {
  for (const column of columns) {
    const value = told[column.fact];
    const says = value === undefined ? undefined : doubtOf(column.fact)?.(value, { today, asOf, told });
    const cell = cells[column.at];
    if (says && cell !== undefined)
      problems.push(problem(column, cell, `${says}照这样算了，请核对。`, 'look'));
  }
}

/** Returns a reader for the rows of a list with these columns. */
export function rowReader(columns: readonly Column[], context: RowContext): (line: TableLine) => Person {
  const { notices, defaults } = context;
  const used = columns.filter(({ fact }) => fact !== '' && fact !== 'name' && fact !== 'identity');
  const readers = used.map((column): [Column, Reader] => {
    const year = yearOf(column.fact);
    if (year) return [column, yearReader(column, year)];
    const field = column.fact as ColumnFact;
    return [
      column,
      isFieldName(field) ? wordReader(column, field, cellReader(field, notices)) : () => undefined,
    ];
  });
  const placed = used.find(({ fact }) => fact === 'place');
  const nameAt = columns.find(({ fact }) => fact === 'name')?.at;
  const identity = columns.find(({ fact }) => fact === 'identity');
  return ({ line, cells }) => {
    const draft: Draft = { told: {}, problems: [] };
    for (const [column, read] of readers) {
      const cell = cells[column.at];
      const isNothing = cell === undefined || (typeof cell === 'string' && NOTHING.test(cell));
      if (!isNothing) read(draft, cell);
    }
    const number = identity && cells[identity.at];
    if (identity && number !== undefined && !(typeof number === 'string' && NOTHING.test(number)))
      tellIdentity(identity, draft, typeof number === 'string' ? hiddenIdentity(number) : number);
    doubts(draft, used, cells, context);
    const unread = draft.problems.some(({ column }) => column === placed?.header) ? UNREAD_PLACE : undefined;
    const place = draft.told['place'] ?? placeOfIssuer(notices, draft.told['issuer']) ?? unread;
    const told: Texts = { ...defaults, ...draft.told, ...(place !== undefined && { place }) };
    const listed = told['post'];
    const says = listed === undefined ? undefined : unlistedPost(notices, told['place'], listed);
    const post = used.find(({ fact }) => fact === 'post');
    if (says && post) draft.problems.push(problem(post, cells[post.at] ?? '', says, 'look'));
    const name = nameAt === undefined ? '' : shownCell(cells[nameAt]);
    return { line, name, told, problems: draft.problems };
  };
}
