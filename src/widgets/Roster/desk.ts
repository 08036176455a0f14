import type { PlainDate } from '../../rules/index.ts';
import { todayInChina } from '../../rules/index.ts';
import type { DocumentName } from '../kit/Citations.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import { type AnsweredRow, answeredRow } from './answering/answered-row.ts';
import { matching, PAGE_SIZE } from './answering/query.ts';
import { answerRow } from './answering/row.ts';
import { summaryOf } from './answering/summary.ts';
import { makeFile, makeTemplate } from './exporting/files.ts';
import type { Reply, Request } from './protocol.ts';
import { readRoster } from './reading/read.ts';
import { bestRoster, examplesOf, type Roster } from './rows/columns.ts';
import { readPeople } from './rows/people.ts';

type Send = (reply: Reply, transfer?: Transferable[]) => void;
type Of<T extends Request['type']> = Extract<Request, { type: T }>;

/** How many rows pass between two words about progress. */
const STEP = 250;

interface Held {
  notices: readonly WidgetNotice[];
  documents: Readonly<Record<string, DocumentName>>;
  roster?: Roster;
  rows: readonly AnsweredRow[];
  asOf: PlainDate;
}

async function read({ source, notices, documents }: Of<'read'>, held: Held, send: Send): Promise<void> {
  const bytes = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer());
  const reading = await readRoster(bytes);
  const roster = reading.kind === 'tables' ? bestRoster(reading.tables) : undefined;
  if (reading.kind === 'refused' || !roster) {
    send({ type: 'refused', says: reading.kind === 'refused' ? reading.says : '' });
    return;
  }
  Object.assign(held, { notices, documents, roster, rows: [] });
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

function run({ facts, defaults, today, asOf }: Of<'run'>, held: Held, send: Send): void {
  const { roster, notices } = held;
  if (!roster) return;
  const columns = roster.columns.map((column) => ({
    ...column,
    fact: facts.find(({ at }) => at === column.at)?.fact ?? '',
  }));
  // Reading is the first half of the way, answering the second.
  const total = roster.lines.length * 2;
  const tell = (done: number) => done % STEP === 0 && send({ type: 'progress', done, total });
  const { people, skipped } = readPeople(
    { columns, lines: roster.lines },
    { notices, defaults, today, asOf },
    tell,
  );
  held.rows = people.map((person, at) => {
    tell(roster.lines.length + at + 1);
    return answeredRow(notices, person, asOf);
  });
  held.asOf = asOf;
  send({ type: 'answered', summary: summaryOf(held.rows, asOf), skipped });
}

function page({ query, of }: Of<'page'>, { rows }: Held, send: Send): void {
  const found = matching(rows, query);
  const last = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1);
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

function row({ line }: Of<'row'>, { rows, notices, asOf }: Held, send: Send): void {
  const found = rows.find((each) => each.line === line);
  if (found) send({ type: 'row', row: found, answers: answerRow(notices, found.told, asOf) });
}

/**
 * Holds one list and answers what the page asks about it, one message after another.
 * @param send takes what is to be said, and what of it may be handed over instead of copied
 */
export function rosterDesk(send: Send): (request: Request) => Promise<void> {
  const held: Held = { notices: [], documents: {}, rows: [], asOf: '' };
  const take = async (request: Request): Promise<void> => {
    if (request.type === 'read') await read(request, held, send);
    else if (request.type === 'run') run(request, held, send);
    else if (request.type === 'page') page(request, held, send);
    else if (request.type === 'row') row(request, held, send);
    else {
      const today = todayInChina(new Date());
      const file =
        request.type === 'file'
          ? await makeFile(request.kind, held.rows, { ...held, today, url: request.url })
          : await makeTemplate(request.kind, request.notices, today);
      send({ type: 'file', ...file }, [file.bytes.buffer]);
    }
  };
  return (request) => take(request).catch(() => send({ type: 'failed' }));
}
