import { cellOf, isBlank } from './cell.ts';
import type { Line } from './table.ts';

/** Rows of values as lines of cells: blank lines and the blank cells at the end of a line are left out. */
export function linesOf(rows: readonly (readonly unknown[])[]): Line[] {
  return rows.flatMap((values, at) => {
    const cells = values.map(cellOf);
    while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
    return cells.length === 0 ? [] : [{ line: at + 1, cells }];
  });
}
