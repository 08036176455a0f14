import { inChinese, isPlainDate, type PlainDate } from '../../rules/index.ts';
import { readAmount } from '../kit/amount-entry.ts';
import { readDate } from '../kit/date-entry.ts';
import type { FieldName, FieldSpec, Texts } from './fields.ts';

/** What comes of a field's text. A doubt is a day that exists and is hardly meant. */
export type Entry =
  | { kind: 'nothing' }
  | { kind: 'told'; value: string }
  | { kind: 'problem'; says: string }
  | { kind: 'doubt'; value: PlainDate; says: string };

/** What a day is held against before it is taken. */
export interface Surroundings {
  today: PlainDate;
  asOf: PlainDate;
  told: Texts;
}

/** Certificates of this kind came later: an earlier day is more likely a slip than a certificate. */
const EARLIEST_ISSUE = '1990-01-01';
const EARLIEST_BIRTH = '1920-01-01';

function doubtOf(name: FieldName, day: PlainDate, { today, asOf, told }: Surroundings): string | undefined {
  const { birthDate, issuedOn } = told;
  if (name === 'birthDate') {
    if (day > today) return '这一天还没有到。';
    if (day < EARLIEST_BIRTH) return '这一天太早了。';
    if (issuedOn !== undefined && day > issuedOn) return `这一天在发证日期${inChinese(issuedOn)}之后。`;
    return day > asOf ? `这一天在判断日期${inChinese(asOf)}之后。` : undefined;
  }
  if (name !== 'issuedOn' && name !== 'firstIssuedOn') return undefined;
  if (day < EARLIEST_ISSUE) return '这一天太早了，那时多半还没有这种证书。';
  if (day > asOf) return `这一天在判断日期${inChinese(asOf)}之后。`;
  if (birthDate !== undefined && day < birthDate) return `这一天在出生日期${inChinese(birthDate)}之前。`;
  if (name === 'firstIssuedOn' && issuedOn !== undefined && day > issuedOn) {
    return `这一天在手中证书的发证日期${inChinese(issuedOn)}之后。`;
  }
  return undefined;
}

function readDay(name: FieldName, text: string, surroundings: Surroundings): Entry {
  const read = readDate(text);
  if (read.kind === 'empty') return { kind: 'nothing' };
  if (read.kind === 'problem') return read;
  const says = doubtOf(name, read.day, surroundings);
  return says === undefined ? { kind: 'told', value: read.day } : { kind: 'doubt', value: read.day, says };
}

/** Reads what stands in a field. */
export function readEntry(
  { name, kind, options }: FieldSpec,
  text: string,
  surroundings: Surroundings,
): Entry {
  if (kind === 'day') return readDay(name, text, surroundings);
  if (kind === 'amount') {
    const read = readAmount(text);
    if (read.kind === 'amount') return { kind: 'told', value: String(read.amount) };
    return read.kind === 'empty' ? { kind: 'nothing' } : read;
  }
  const word = text.normalize('NFKC').trim();
  if (kind === 'choice') {
    return options.some(({ value }) => value === text) ? { kind: 'told', value: text } : { kind: 'nothing' };
  }
  return word === '' ? { kind: 'nothing' } : { kind: 'told', value: word };
}

/** A told value as readers see it. */
export function shownValue(field: FieldSpec, value: string): string {
  if (field.kind === 'day') return isPlainDate(value) ? inChinese(value) : value;
  if (field.kind === 'amount') return `${value}学时`;
  return field.options.find((option) => option.value === value)?.label ?? value;
}

/** A told value as it stands in its field again. */
export function draftOf(field: FieldSpec, value: string): string {
  return field.kind === 'day' ? shownValue(field, value) : value;
}
