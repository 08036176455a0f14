import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rosterDesk } from '../../src/widgets/Roster/desk.ts';
import type { Reply, Request } from '../../src/widgets/Roster/protocol.ts';
import { rehearsalList } from '../../src/widgets/Roster/rehearsal.ts';
import { csvOf } from './roster/clean.ts';
import { NOTICES } from './roster/notices.ts';

const TODAY = '2026-11-21';
const ROWS = 1200;

/** More rows than are answered at a time: every third certificate lacks its region. */
const LIST = csvOf([
  ['姓名', '发证地区', '证书种类', '注册有效期至', '取得日期'],
  ...Array.from({ length: ROWS }, (_, at) => [
    `人${at}`,
    at % 3 ? '贵州' : '',
    at % 2 ? '二级建造师' : '电子证',
    at % 2 ? `2027-0${1 + (at % 9)}-15` : '',
    at % 2 ? '' : '2024-05-01',
  ]),
]);

const PREPARE = { type: 'prepare', notices: NOTICES, documents: {}, today: TODAY } as const;

/** A desk with the list on it, and what it said so far. */
async function deskWithList() {
  const said: Reply[] = [];
  const desk = rosterDesk((reply) => said.push(reply));
  const source = new Blob([LIST.slice()]);
  await desk(PREPARE);
  await desk({ type: 'read', source, today: TODAY, asOf: TODAY });
  const [table] = said.flatMap((reply) => (reply.type === 'read' ? [reply.table] : []));
  const facts = table?.columns.map(({ at, fact }) => ({ at, fact })) ?? [];
  const run: Extract<Request, { type: 'run' }> = {
    type: 'run',
    facts,
    defaults: {},
    today: TODAY,
    asOf: TODAY,
  };
  return { desk, said, run };
}

const EVERY_ROW = {
  type: 'page',
  of: 'paper',
  query: { show: 'all', find: '', order: 'list', page: 0 },
} as const;

/** What the desk answers, and how often it told of progress meanwhile. */
async function answersTo({ desk, said }: Awaited<ReturnType<typeof deskWithList>>, run: Request) {
  said.length = 0;
  await desk(run);
  await desk(EVERY_ROW);
  return {
    steps: said.filter(({ type }) => type === 'progress').length,
    answers: said.filter(({ type }) => type !== 'progress'),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});
/** As long as it takes until the desk has nothing left to do. */
const waited = () => vi.runAllTimersAsync();

test('a list that was looked over for a while is answered without more work, and as at once', async () => {
  const quick = await deskWithList();
  const atOnce = await answersTo(quick, quick.run);
  expect(atOnce.steps).toBeGreaterThan(0);
  const slow = await deskWithList();
  await waited();
  const later = await answersTo(slow, slow.run);
  expect(later.steps).toBe(0);
  expect(later.answers).toEqual(atOnce.answers);
});

test.each([
  ['a column', { facts: [] }],
  ['what holds for rows that do not tell it', { defaults: { place: '吉林' } }],
  ['the day', { asOf: '2023-06-15' }],
])('%s changed while it was looked over is what the answers go by', async (_, change) => {
  const quick = await deskWithList();
  const atOnce = await answersTo(quick, { ...quick.run, ...change });
  const slow = await deskWithList();
  await waited();
  const later = await answersTo(slow, { ...slow.run, ...change });
  expect(later).toEqual(atOnce);
  expect(later.answers).not.toEqual((await answersTo(slow, slow.run)).answers);
});

test('another list on the desk ends the work on the first', async () => {
  const { desk, said } = await deskWithList();
  const source = '姓名\t证书种类\t注册有效期至\n张三\t二级建造师\t2027-03-31\n';
  await desk({ type: 'read', source, today: TODAY, asOf: TODAY });
  const facts = [
    { at: 1, fact: 'certificate' as const },
    { at: 2, fact: 'expiresOn' as const },
  ];
  const { answers } = await answersTo({ desk, said } as Awaited<ReturnType<typeof deskWithList>>, {
    type: 'run',
    facts,
    defaults: {},
    today: TODAY,
    asOf: TODAY,
  });
  expect(answers).toMatchObject([{ type: 'answered', summary: { rows: 1 } }, { page: { found: 1 } }]);
});

test('what breaks while nobody asked is told when it is asked for', async () => {
  const said: Reply[] = [];
  const desk = rosterDesk((reply) => said.push(reply));
  const broken = NOTICES.map((notice) => ({
    ...notice,
    rules: { ...notice.rules, registration: notice.rules.registration && { renewal: null } },
  })) as unknown as typeof NOTICES;
  for (const notices of [null as never, broken]) await desk({ ...PREPARE, notices });
  await waited();
  expect(said).toEqual([]);
  await desk({ type: 'read', source: new Blob([LIST.slice()]), today: TODAY, asOf: TODAY });
  await waited();
  expect(said.map(({ type }) => type)).toEqual(['read']);
  await desk({
    type: 'run',
    facts: [
      { at: 1, fact: 'place' },
      { at: 2, fact: 'certificate' },
    ],
    defaults: {},
    today: TODAY,
    asOf: TODAY,
  });
  expect(said.at(-1)).toEqual({ type: 'failed' });
});

test('what is rehearsed before a list is given is neither told nor kept', async () => {
  const said: Reply[] = [];
  const desk = rosterDesk((reply) => said.push(reply));
  await desk(PREPARE);
  await waited();
  expect(said).toEqual([]);
  await desk({ type: 'run', facts: [], defaults: {}, today: TODAY, asOf: TODAY });
  await desk(EVERY_ROW);
  expect(said).toMatchObject([{ type: 'page', page: { found: 0, rows: [] } }]);
});

test('however late the rehearsal comes, the reader is answered about his own list', async () => {
  const said: Reply[] = [];
  const desk = rosterDesk((reply) => said.push(reply));
  await desk(PREPARE);
  // The very columns of the rehearsal, and two of its holders.
  const source = rehearsalList(NOTICES, TODAY).split('\n').slice(0, 3).join('\n');
  await desk({ type: 'read', source, today: TODAY, asOf: TODAY });
  const [table] = said.flatMap((reply) => (reply.type === 'read' ? [reply.table] : []));
  await desk(PREPARE);
  await waited();
  const facts = table?.columns.map(({ at, fact }) => ({ at, fact })) ?? [];
  await desk({ type: 'run', facts, defaults: {}, today: TODAY, asOf: TODAY });
  expect(said.at(-1)).toMatchObject({ type: 'answered', summary: { rows: 2 } });
});
