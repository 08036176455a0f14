import { kindOf, MOST_COLUMNS, MOST_ROWS, textOf } from './kind.ts';
import { type FileReading, Refused, type Table } from './table.ts';

const inChinese = new Intl.NumberFormat('zh-CN');

/** Lines allowed for titles, remarks and the heading. */
const HEADINGS = 20;

/** Says that a sheet is too big; undefined if it is not. */
function tooBig({ name, lines }: Table): string | undefined {
  const sheet = name === '' ? '名单' : `工作表“${name}”`;
  if (lines.some(({ cells }) => cells.length > MOST_COLUMNS))
    return `${sheet}超过${MOST_COLUMNS}列，不像一份名单。请只留需要的列，另存以后再选一次。`;
  if (lines.length > MOST_ROWS + HEADINGS)
    return `${sheet}超过${inChinese.format(MOST_ROWS)}行，一次算不完。请按项目或部门分成几份，一份一份地查。`;
  return undefined;
}

/** The usable sheets. @throws {Refused} if there are none */
function fitting(all: readonly Table[]): Table[] {
  const tables = all.filter(({ lines }) => lines.length > 0);
  if (tables.length === 0)
    throw new Refused('里面没有内容。请检查是不是选错了文件，或者只复制了空白的格子。');
  const fit = tables.filter((table) => tooBig(table) === undefined);
  const [first] = tables;
  if (fit.length === 0 && first) throw new Refused(tooBig(first) ?? '');
  if (fit.every(({ lines }) => lines.length < 2 || lines.every(({ cells }) => cells.length < 2)))
    throw new Refused('看不出是名单：至少要有一行列名、一行内容、两列。可以下载模板照着填。');
  return fit;
}

async function read(source: Uint8Array | string): Promise<FileReading> {
  const isText = typeof source === 'string' || kindOf(source) === 'text';
  if (!isText) return (await import('./xlsx.ts')).tablesOfWorkbook(source as Uint8Array);
  const { tableOfText } = await import('./csv.ts');
  const text = typeof source === 'string' ? source : textOf(source);
  return { kind: 'tables', tables: [tableOfText(text)], hiddenSheets: 0 };
}

/**
 * Reads a company's list. The parsing libraries are loaded on first use.
 * @param source the bytes of a file, or pasted cells as text
 * @returns tables without blank lines, identity numbers replaced by what they say; or a sentence why it is no roster.
 *   Never rejects because of a file's content.
 */
export async function readRoster(source: Uint8Array | string): Promise<FileReading> {
  try {
    const reading = await read(source);
    if (reading.kind === 'refused') return reading;
    return { ...reading, tables: fitting(reading.tables) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', says: error.says };
    throw error;
  }
}
