import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import type { RowAnswer } from './answering/answer.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import type { ListRun, Query, Summary } from './answering/list.ts';
import type { Column } from './rows/columns.ts';

export type FileKind = 'xlsx' | 'csv' | 'ics';

/** Requests from the page to the worker. */
export type Request =
  | {
      /** Sent first: the rules to answer by. */
      type: 'prepare';
      notices: readonly WidgetNotice[];
      documents: Readonly<Record<string, DocumentName>>;
    }
  | { type: 'read'; source: Blob | string }
  | ({ type: 'run' } & ListRun)
  | { type: 'page'; query: Query; of: 'screen' | 'paper' }
  | { type: 'row'; line: number }
  | { type: 'file'; kind: FileKind; url: string }
  | { type: 'template'; kind: 'xlsx' | 'csv' };

/** A column as shown for correction. */
export interface ShownColumn extends Column {
  /** Sample cells, identity numbers hidden. */
  examples: readonly string[];
}

/** A list whose columns have been recognized. */
export interface ReadTable {
  sheet: string;
  otherSheets: number;
  hiddenSheets: number;
  rows: number;
  columns: readonly ShownColumn[];
}

export interface RowsPage {
  query: Query;
  rows: readonly AnsweredRow[];
  /** Number of matching rows on all pages. */
  found: number;
}

/** Replies from the worker to the page. */
export type Reply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'refused'; says: string }
  | { type: 'read'; table: ReadTable }
  | { type: 'answered'; summary: Summary; skipped: readonly number[] }
  | { type: 'page'; page: RowsPage; of: 'screen' | 'paper' }
  | { type: 'row'; row: AnsweredRow; answers: readonly RowAnswer[] }
  | { type: 'file'; name: string; media: string; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'failed' };
