import { writeXlsxStream } from 'hucre/xlsx';
import type { Value } from './sheet.ts';

/**
 * Engines of 2020 to 2022 have `CompressionStream` but not the `deflate-raw` that .xlsx needs. The writer only checks
 * that the name exists, so it is removed: the sheet is then stored uncompressed, which every reader accepts.
 */
function hideUnfitCompression(): void {
  try {
    new CompressionStream('deflate-raw');
  } catch {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
  }
}

const WIDTHS = [8, 10, 28, 14, 12, 20, 14, 40, 48, 16, 24, 20, 12, 18, 10, 40];

/** Writes a grid as a workbook with one sheet and a frozen first row. */
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
