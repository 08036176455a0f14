import { writeXlsxStream } from 'hucre/xlsx';
import type { Value } from './sheet.ts';

/**
 * Engines of 2020 to 2022 compress, but not in the way of .xlsx. The writer asks whether they do at all: without the name
 * it leaves the sheet as it is, which every reader takes.
 */
function hideUnfitCompression(): void {
  try {
    new CompressionStream('deflate-raw');
  } catch {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
  }
}

const WIDTHS = [8, 10, 28, 14, 12, 20, 14, 40, 48, 16, 24, 20, 12, 18, 10, 40];

/** A grid as a workbook of one sheet, its first line kept in sight. */
export async function xlsxBytes(
  name: string,
  grid: Iterable<readonly Value[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  hideUnfitCompression();
  const rows = [...grid].map((cells) => [...cells]);
  const stream = writeXlsxStream(rows, {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: 1 },
  });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
