import Papa from 'papaparse';
import type { Value } from './sheet.ts';

/** Without this mark Excel in Chinese reads UTF-8 as GB18030. */
const MARK = '\ufeff';

/** A grid as CSV. */
export function csvBytes(grid: Iterable<readonly Value[]>): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([...grid].map((cells) => [...cells]));
  return new TextEncoder().encode(`${MARK}${text}\r\n`);
}
