import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import type { PlainDate } from '../../rules/index.ts';
import { todayInChina } from '../../rules/index.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import { answerList, matching, PAGE_SIZE, pagesOf, summaryOf } from './answering/list.ts';
import { answerRow } from './answering/row.ts';
import { makeFile, makeTemplate } from './exporting/files.ts';
import type { Reply, Request } from './protocol.ts';
import { readRoster } from './reading/read.ts';
import { bestRoster, examplesOf, type Roster } from './rows/columns.ts';

type Send = (reply: Reply, transfer?: Transferable[]) => void;
type Of<T extends Request['type']> = Extract<Request, { type: T }>;

interface Desk {
  notices: readonly WidgetNotice[];
  documents: Readonly<Record<string, DocumentName>>;
  roster?: Roster;
  rows: readonly AnsweredRow[];
  asOf: PlainDate;
  today: PlainDate;
}

async function read({ source }: Of<'read'>, held: Desk, send: Send): Promise<void> {
  const bytes = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const reading = await readRoster(bytes);
  const roster = reading.kind === 'tables' ? bestRoster(reading.tables) : undefined;
  if (reading.kind === 'refused' || !roster) {
    send({ type: 'refused', says: reading.kind === 'refused' ? reading.says : '' });
    return;
  }
  Object.assign(held, { roster, rows: [] });
  send({
    type: 'read',
    table: {
      sheet: roster.sheet,
      otherSheets: reading.tables.length - 1,
      hiddenSheets: reading.hiddenSheets,
      rows: roster.lines.length,
      columns: roster.columns.map((column) => ({ ...column, examples: examplesOf(roster, column) })),
    },
  });
}

function run(asked: Of<'run'>, held: Desk, send: Send): void {
  const { roster, notices } = held;
  if (!roster) return;
  const tell = (done: number, total: number) => send({ type: 'progress', done, total });
  const { rows, skipped } = answerList(roster, notices, asked, tell);
  Object.assign(held, { rows, asOf: asked.asOf, today: asked.today });
  send({ type: 'answered', summary: summaryOf(rows, asked.asOf), skipped });
}

function page({ query, of }: Of<'page'>, { rows }: Desk, send: Send): void {
  const found = matching(rows, query);
  const last = pagesOf(found.length) - 1;
  const at = Math.min(query.page, last);
  send({
    type: 'page',
    of,
    page: {
      query: { ...query, page: at },
      found: found.length,
      rows: found.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
    },
  });
}

function row({ line }: Of<'row'>, held: Desk, send: Send): void {
  const { rows, notices } = held;
  const found = rows.find((each) => each.line === line);
  if (found) send({ type: 'row', row: found, answers: answerRow(notices, found.told, held) });
}

/**
 * The worker's side: holds one list and handles the page's requests about it. Errors become the reply `failed`.
 * @param send posts a reply; `transfer` lists the buffers to transfer instead of copy
 */
export function rosterDesk(send: Send): (request: Request) => Promise<void> {
  const held: Desk = { notices: [], documents: {}, rows: [], asOf: '', today: '' };
  const take = async (request: Request): Promise<void> => {
    if (request.type === 'prepare')
      Object.assign(held, { notices: request.notices, documents: request.documents });
    else if (request.type === 'read') await read(request, held, send);
    else if (request.type === 'run') run(request, held, send);
    else if (request.type === 'page') page(request, held, send);
    else if (request.type === 'row') row(request, held, send);
    else {
      const today = todayInChina(new Date());
      const file =
        request.type === 'file'
          ? await makeFile(request.kind, held.rows, { ...held, today, url: request.url })
          : await makeTemplate(request.kind, held.notices, today);
      send({ type: 'file', ...file }, [file.bytes.buffer]);
    }
  };
  return (request) => take(request).catch(() => send({ type: 'failed' }));
}
