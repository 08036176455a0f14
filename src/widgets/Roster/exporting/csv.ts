import Papa from 'papaparse';
import type { Value } from './sheet.ts';

/** UTF-8 BOM: without it, Chinese Excel reads UTF-8 as GB18030. */
const MARK = '\ufeff';

/** Encodes a grid as CSV. */
export function csvBytes(grid: Iterable<readonly Value[]>): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([...grid].map((cells) => [...cells]));
  return new TextEncoder().encode(`${MARK}${text}\r\n`);
}
