import type { DocumentName } from '../../../links/citations.ts';
import type { WidgetNotice } from '../../../links/notice.ts';
import type { PlainDate } from '../../../rules/index.ts';
import type { AnsweredRow } from '../answering/answered-row.ts';
import type { FileKind } from '../protocol.ts';
import { sheetOf, type Value } from './sheet.ts';
import { templateOf } from './template.ts';

/** A file for download. */
export interface MadeFile {
  name: string;
  media: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface FilesContext {
  notices: readonly WidgetNotice[];
  documents: Readonly<Record<string, DocumentName>>;
  asOf: PlainDate;
  today: PlainDate;
  url: string;
}

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ics: 'text/calendar',
} as const;

/** Writes a grid to a file; the writer is loaded on first use. */
async function spreadsheet(
  kind: 'xlsx' | 'csv',
  name: string,
  grid: Iterable<readonly Value[]>,
): Promise<MadeFile> {
  const bytes =
    kind === 'xlsx'
      ? await (await import('./xlsx.ts')).xlsxBytes(name, grid)
      : (await import('./csv.ts')).csvBytes(grid);
  return { name: `${name}.${kind}`, media: MEDIA[kind], bytes };
}

async function calendar(rows: readonly AnsweredRow[], context: FilesContext): Promise<MadeFile> {
  const [{ calendarText }, { remindersOf }] = await Promise.all([
    import('../../ui/calendar-text.ts'),
    import('./reminders.ts'),
  ]);
  const text = calendarText(remindersOf(rows, context), { stamp: context.today });
  return { name: `证书期限-${context.asOf}.ics`, media: MEDIA.ics, bytes: new TextEncoder().encode(text) };
}

/** Exports the answered list as a file. */
export function makeFile(
  kind: FileKind,
  rows: readonly AnsweredRow[],
  context: FilesContext,
): Promise<MadeFile> {
  if (kind === 'ics') return calendar(rows, context);
  return spreadsheet(kind, `名单查询结果-${context.asOf}`, sheetOf(rows, context));
}

/** Makes the template of a list to fill in. */
export function makeTemplate(
  kind: 'xlsx' | 'csv',
  notices: readonly WidgetNotice[],
  today: PlainDate,
): Promise<MadeFile> {
  return spreadsheet(kind, '名单模板', templateOf(notices, Number(today.slice(0, 4))));
}
