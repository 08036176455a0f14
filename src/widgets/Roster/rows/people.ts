import { isBlank } from '../reading/cell.ts';
import type { Line } from '../reading/table.ts';
import type { Column } from './columns.ts';
import type { Person } from './person.ts';
import { type RowContext, rowReader } from './row.ts';

/** Lines that companies set under a list, or print again on every page. */
const SUMS = /^(?:合计|总计|小计|共计|填表人|制表人?|审核人?|备注|说明|注)(?:[:：\d]|$)/u;

function isHeading(used: readonly Column[], { cells }: Line): boolean {
  let same = 0;
  for (const { at, header } of used) if (cells[at] === header) same += 1;
  return same > 1 && same >= used.length / 2;
}

/** A person stands in more than one cell, and is neither a sum nor the heading again. */
function isPerson(used: readonly Column[], line: Line): boolean {
  const { cells } = line;
  const first = cells.findIndex((cell) => !isBlank(cell));
  // A line ends with the last cell that is filled.
  if (first === cells.length - 1 || isHeading(used, line)) return false;
  const text = cells[first];
  return !(typeof text === 'string' && SUMS.test(text.trim()));
}

/** What makes two rows the same certificate of the same person: facts are told in the order of the columns. */
function sameness({ name, told }: Person): string {
  let same = name;
  for (const fact of Object.keys(told)) same += `\n${fact}\t${told[fact]}`;
  return same;
}

/** Says of a row that an earlier one is the same. */
function withDuplicate(person: Person, seen: Map<string, number>): Person {
  const key = sameness(person);
  const earlier = seen.get(key);
  if (earlier === undefined) {
    seen.set(key, person.line);
    return person;
  }
  const says = `和第${earlier}行完全一样，可能重复了。重复的请删去一行。`;
  return {
    ...person,
    problems: [...person.problems, { column: '整行', read: person.name, says, kind: 'look' }],
  };
}

/**
 * Reads a list, a line a certificate, in its order. A bad cell never stops a row, nor a bad row the others.
 * @returns undefined for a line that is nobody's: a sum, the heading printed again, a remark
 */
export function personReader(
  columns: readonly Column[],
  context: RowContext,
): (line: Line) => Person | undefined {
  const read = rowReader(columns, context);
  const used = columns.filter(({ fact }) => fact !== '');
  const seen = new Map<string, number>();
  return (line) => (isPerson(used, line) ? withDuplicate(read(line), seen) : undefined);
}
