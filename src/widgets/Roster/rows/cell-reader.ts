import type { WidgetNotice } from '../../../links/notice.ts';
import { addDays, CERTIFICATES } from '../../../rules/index.ts';
import { kindsOf } from '../../answers/hours/answering.ts';
import { employers, FLAGS } from '../../answers/registration/answered.ts';
import { type FieldName, factField, offersOf } from '../../form/facts.ts';
import { type DateEntry, readDate } from '../../form/typed-day.ts';
import { readAmount, readCount } from '../../form/typed-number.ts';
import type { Option } from '../../ui/fields.tsx';
import { readChoice, readFlag, readIssuer, readPlace, type Word } from './places.ts';

/** Day 0 of spreadsheet serial numbers. Their non-existent 29 February 1900 is before any date on a certificate. */
const SERIAL_START = '1899-12-30';
const EARLIEST_SERIAL = 7_000;
const LATEST_SERIAL = 80_000;

/** A time, a weekday or a word that programs append to a day. */
const BEHIND =
  /(?:[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?Z?|\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?|\s*(?:止|前))$/u;

/**
 * Reads a day in a list: as people type it, with a time appended, or as a spreadsheet's serial number.
 * @returns the day, or how to correct it in a Chinese sentence; never throws
 */
function readListedDay(text: string): DateEntry {
  const typed = text.normalize('NFKC').trim();
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(typed) ? Math.floor(Number(typed)) : 0;
  if (serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL)
    return { kind: 'day', day: addDays(SERIAL_START, serial) };
  return readDate(typed.replace(BEHIND, ''));
}

/** Reads the cells of one column. Created once per list, so options are looked up once. */
export type CellReader = (text: string) => Word;

const YES_OR_NO: readonly string[] = [...FLAGS, 'working', 'assessmentPassed'];
const SEVERAL = /[、，,;；/]|以及/u;

/** Accepts any post; the rules decide about those not listed. */
function postReader(options: readonly Option[]): CellReader {
  const values = new Set(options.map(({ value }) => value));
  return (text) => {
    const post = text
      .normalize('NFKC')
      .replace(/\s+/gu, '')
      .replace(/\((?:代码)?\d+\)$/u, '');
    return SEVERAL.test(post) && !values.has(post)
      ? { problem: '一行只能写一本证书的岗位。几本证书请分成几行写。' }
      : { value: post };
  };
}

function numberReader(read: typeof readAmount): CellReader {
  return (text) => {
    const entry = read(text);
    if (entry.kind === 'number') return { value: String(entry.number) };
    return { problem: entry.kind === 'problem' ? entry.says : '' };
  };
}

function dayReader(text: string): Word {
  const entry = readListedDay(text);
  if (entry.kind === 'day') return { value: entry.day };
  return { problem: entry.kind === 'problem' ? entry.says : '' };
}

function optionsOf(field: FieldName, notices: readonly WidgetNotice[]): readonly Option[] {
  if (field === 'employer') return employers(notices.map(({ rules }) => rules));
  if (field === 'certificate')
    return kindsOf(notices).map((value) => ({ value, label: CERTIFICATES[value] }));
  return offersOf(
    notices.flatMap(({ rules }) => rules.conversion ?? []),
    field,
  );
}

/** Matches by containment: 施工企业 and 施工单位 mean 施工. */
function employerReader(options: readonly Option[]): CellReader {
  return (text) => {
    const found = options.find(({ value }) => text.includes(value));
    return found ? { value: found.value } : readChoice('employer', text, options);
  };
}

/** Memo of `read`: lists repeat the same few words. */
function remembering(read: CellReader): CellReader {
  const known = new Map<string, Word>();
  return (text) => {
    const word = known.get(text) ?? read(text);
    known.set(text, word);
    return word;
  };
}

/** The reader for a column that holds a field. */
export function cellReader(field: FieldName, notices: readonly WidgetNotice[]): CellReader {
  return remembering(readerOf(field, notices));
}

function readerOf(field: FieldName, notices: readonly WidgetNotice[]): CellReader {
  const { kind, label } = factField(field);
  if (field === 'place') return (text) => readPlace(text, notices);
  if (YES_OR_NO.includes(field)) return (text) => readFlag(text, label);
  if (kind === 'day') return dayReader;
  if (kind === 'amount') return numberReader(readAmount);
  if (kind === 'count') return numberReader(readCount);
  if (kind === 'word') return (text) => ({ value: text.normalize('NFKC').replace(/\s+/gu, '') });
  const options = optionsOf(field, notices);
  if (field === 'post') return postReader(options);
  if (field === 'issuer') return (text) => readIssuer(text, options);
  if (field === 'employer') return employerReader(options);
  return (text) => readChoice(field, text, options);
}

/** The reader for a column with the hours of a year. */
export const hoursReader: CellReader = numberReader(readAmount);
