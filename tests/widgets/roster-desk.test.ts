import { expect, test } from 'vitest';
import { rosterDesk } from '../../src/widgets/Roster/desk.ts';
import type { Reply, Request } from '../../src/widgets/Roster/protocol.ts';
import { csvOf } from './roster/clean.ts';
import { NOTICES } from './roster/notices.ts';

const TODAY = '2026-11-21';

/** More rows than pass between two words about progress: every third certificate lacks its region. */
const LIST = csvOf([
  ['姓名', '发证地区', '证书种类', '注册有效期至', '取得日期'],
  ...Array.from({ length: 1200 }, (_, at) => [
    `人${at}`,
    at % 3 ? '贵州' : '',
    at % 2 ? '二级建造师' : '电子证',
    at % 2 ? `2027-0${1 + (at % 9)}-15` : '',
    at % 2 ? '' : '2024-05-01',
  ]),
]);

const RUN = { type: 'run', facts: [], defaults: {}, today: TODAY, asOf: TODAY } as const;
const EVERY_ROW = {
  type: 'page',
  of: 'paper',
  query: { show: 'all', find: '', order: 'list', page: 0 },
} as const;

/** A desk that answers by these notices, and all that it said so far. */
async function deskBy(notices: typeof NOTICES) {
  const said: Reply[] = [];
  const desk = rosterDesk((reply) => said.push(reply));
  await desk({ type: 'prepare', notices, documents: {} });
  const give = async (source: Blob | string): Promise<Extract<Request, { type: 'run' }>> => {
    await desk({ type: 'read', source });
    const table = said.flatMap((reply) => (reply.type === 'read' ? [reply.table] : [])).at(-1);
    return { ...RUN, facts: table?.columns.map(({ at, fact }) => ({ at, fact })) ?? [] };
  };
  return { desk, said, give };
}

test('a long list tells of its progress before it is answered', async () => {
  const { desk, said, give } = await deskBy(NOTICES);
  await desk(await give(new Blob([LIST.slice()])));
  expect(said.map(({ type }) => type)).toEqual(['read', 'progress', 'answered']);
  expect(said[1]).toEqual({ type: 'progress', done: 1000, total: 1200 });
  expect(said.at(-1)).toMatchObject({ summary: { rows: 1200 } });
});

test('another list takes the place of the first', async () => {
  const { desk, said, give } = await deskBy(NOTICES);
  await desk(await give(new Blob([LIST.slice()])));
  await desk(await give('姓名\t证书种类\t注册有效期至\n张三\t二级建造师\t2027-03-31\n'));
  await desk(EVERY_ROW);
  expect(said.slice(-2)).toMatchObject([{ type: 'answered', summary: { rows: 1 } }, { page: { found: 1 } }]);
});

test('before a list is given there is nothing to run and no row', async () => {
  const { desk, said } = await deskBy(NOTICES);
  await desk(RUN);
  await desk(EVERY_ROW);
  expect(said).toMatchObject([{ type: 'page', page: { found: 0, rows: [] } }]);
});

test('what breaks is told', async () => {
  const broken = NOTICES.map((notice) => ({
    ...notice,
    rules: { ...notice.rules, registration: notice.rules.registration && { renewal: null } },
  })) as unknown as typeof NOTICES;
  const { desk, said, give } = await deskBy(broken);
  await desk(await give(new Blob([LIST.slice()])));
  expect(said.at(-1)).toEqual({ type: 'failed' });
});
