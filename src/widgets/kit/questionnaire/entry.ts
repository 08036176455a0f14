import { inChinese, isPlainDate } from '../../../rules/index.ts';
import { readDate } from '../date-entry.ts';
import { type NumberEntry, readAmount, readCount, readYear } from '../number-entry.ts';
import type { FieldSpec, Surroundings } from './task.ts';

/** What comes of a field's text. A doubt is a day or a year that exists and is hardly meant. */
export type Entry =
  | { kind: 'nothing' }
  | { kind: 'told'; value: string }
  | { kind: 'problem'; says: string }
  | { kind: 'doubt'; value: string; says: string };

const NUMBERS: Readonly<Partial<Record<FieldSpec['kind'], (text: string) => NumberEntry>>> = {
  amount: readAmount,
  count: readCount,
  year: readYear,
};

function weigh({ doubt }: FieldSpec, value: string, surroundings: Surroundings): Entry {
  const says = doubt?.(value, surroundings);
  return says === undefined ? { kind: 'told', value } : { kind: 'doubt', value, says };
}

/** Reads what stands in a field. */
export function readEntry(field: FieldSpec, text: string, surroundings: Surroundings): Entry {
  const { kind, options = [] } = field;
  const read = kind === 'day' ? readDate(text, field.example) : NUMBERS[kind]?.(text);
  if (read?.kind === 'empty') return { kind: 'nothing' };
  if (read?.kind === 'problem') return read;
  if (read) return weigh(field, read.kind === 'day' ? read.day : String(read.number), surroundings);
  const word = kind === 'choice' ? text : text.normalize('NFKC').trim();
  const isOffered = kind !== 'choice' || options.some(({ value }) => value === word);
  return word === '' || !isOffered ? { kind: 'nothing' } : { kind: 'told', value: word };
}

/** A told value as readers see it. */
export function shownValue({ kind, options }: FieldSpec, value: string): string {
  if (kind === 'day') return isPlainDate(value) ? inChinese(value) : value;
  if (kind === 'amount') return `${value}学时`;
  if (kind === 'year') return `${value}年`;
  return options?.find((option) => option.value === value)?.label ?? value;
}

/** A told value as it stands in its field again. */
export function draftOf(field: FieldSpec, value: string): string {
  return field.kind === 'day' ? shownValue(field, value) : value;
}
