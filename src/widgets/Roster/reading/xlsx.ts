import { readXlsx } from 'hucre/xlsx';
import { linesOf } from './cell.ts';
import { MOST_LINES } from './kind.ts';
import { type FileReading, Refused } from './table.ts';

const BROKEN = '这个工作簿打不开，文件可能坏了。请用 Excel 或 WPS 打开，另存为新的 .xlsx 再选一次。';

/**
 * The visible sheets of a workbook; formulas by their saved value.
 * @throws {Refused} if it cannot be opened
 */
export async function tablesOfWorkbook(bytes: Uint8Array): Promise<FileReading> {
  let hiddenSheets = 0;
  const visible = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => {
    if (hidden || veryHidden) hiddenSheets += 1;
    return !(hidden || veryHidden);
  };
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: MOST_LINES, sheets: visible });
    const tables = sheets.map(({ name, rows }) => ({ name, lines: linesOf(rows) }));
    return { kind: 'tables', tables, hiddenSheets };
  } catch {
    throw new Refused(BROKEN);
  }
}
