import { addDays } from '../../../rules/index.ts';
import { type DateEntry, readDate } from '../../kit/date-entry.ts';

/** Spreadsheets count days from here; their 29 February 1900 that never was is before every day of a certificate. */
const SERIAL_START = '1899-12-30';
const EARLIEST_SERIAL = 7_000;
const LATEST_SERIAL = 80_000;

/** A time, a weekday or a word that programs set behind a day. */
const BEHIND =
  /(?:[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?Z?|\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?|\s*(?:止|前))$/u;

/**
 * A day as lists hold it: as people type it, with a time behind it, or as the number that a spreadsheet keeps for it.
 * @returns the day, or what to mend in a Chinese sentence; never throws
 */
export function readListedDay(text: string): DateEntry {
  const typed = text.normalize('NFKC').trim();
  const serial = /^\d{4,5}(?:\.\d+)?$/.test(typed) ? Math.floor(Number(typed)) : 0;
  if (serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL)
    return { kind: 'day', day: addDays(SERIAL_START, serial) };
  return readDate(typed.replace(BEHIND, ''));
}
