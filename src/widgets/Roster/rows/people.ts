import { isBlank } from '../reading/cell.ts';
import type { TableLine } from '../reading/table.ts';
import type { Column } from './columns.ts';
import type { Person } from './person.ts';
import { type RowContext, rowReader } from './row.ts';

/** Beginnings of lines below a list or repeated on every page: sums, signatures, remarks. */
const SUMS = /^(?:合计|总计|小计|共计|填表人|制表人?|审核人?|备注|说明|注)(?:[:：\d]|$)/u;

function isHeading(used: readonly Column[], { cells }: TableLine): boolean {
  let same = 0;
  for (const { at, header } of used) if (cells[at] === header) same += 1;
  return same > 1 && same >= used.length / 2;
}

/** Whether a line is a person: more than one cell, and neither a sum nor a repeated heading. */
function isPerson(used: readonly Column[], line: TableLine): boolean {
  const { cells } = line;
  const first = cells.findIndex((cell) => !isBlank(cell));
  // Trailing blank cells are already removed, so this means a single cell.
  if (first === cells.length - 1 || isHeading(used, line)) return false;
  const text = cells[first];
  return !(typeof text === 'string' && SUMS.test(text.trim()));
}

/** A hash of a row's name and facts, to find duplicates. */
function fingerprint({ name, told }: Person): number {
  let print = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  };
  add(name);
  for (const fact of Object.keys(told)) add(told[fact] ?? '');
  return print;
}

function isSame(one: Person, other: Person): boolean {
  const facts = Object.keys(one.told);
  return (
    one.name === other.name &&
    facts.length === Object.keys(other.told).length &&
    facts.every((fact) => one.told[fact] === other.told[fact])
  );
}

/** Adds a problem if an earlier row is identical. */
function withDuplicate(person: Person, seen: Map<number, Person>): Person {
  const print = fingerprint(person);
  const earlier = seen.get(print);
  if (earlier === undefined) seen.set(print, person);
  if (earlier === undefined || !isSame(earlier, person)) return person;
  const says = `和第${earlier.line}行完全一样，可能重复了。重复的请删去一行。`;
  return {
    ...person,
    problems: [...person.problems, { column: '整行', read: person.name, says, kind: 'look' }],
  };
}

/**
 * Returns a reader for the lines of a list, one certificate each, to be called in order. A bad cell never stops a row,
 * nor a bad row the others.
 * @returns the reader gives undefined for lines that are no person: sums, repeated headings, remarks
 */
export function personReader(
  columns: readonly Column[],
  context: RowContext,
): (line: TableLine) => Person | undefined {
  const read = rowReader(columns, context);
  const used = columns.filter(({ fact }) => fact !== '');
  const seen = new Map<number, Person>();
  return (line) => (isPerson(used, line) ? withDuplicate(read(line), seen) : undefined);
}
