import { EVERYTHING } from '../../../src/widgets/Roster/answering/list.ts';
import type { ReadTable, Reply, RowsPage } from '../../../src/widgets/Roster/protocol.ts';
import {
  type RosterAction,
  type RosterState,
  reduceRoster,
  START,
} from '../../../src/widgets/Roster/state.ts';

export const TODAY = '2026-11-21';

export const following = (state: RosterState, ...actions: RosterAction[]): RosterState =>
  actions.reduce(reduceRoster, state);

/** The page once its script has arrived. */
export const ready = (): RosterState => following(START, { type: 'ready', today: TODAY });

/** After what the worker says. */
export const hearing = (state: RosterState, ...replies: Reply[]): RosterState =>
  following(state, ...replies.map((reply): RosterAction => ({ type: 'heard', reply })));

/** Two columns, of which the second tells nothing. */
export const TABLE: ReadTable = {
  sheet: '在册人员',
  otherSheets: 0,
  hiddenSheets: 0,
  rows: 7,
  columns: [
    { at: 2, header: '姓名', fact: 'name', examples: ['张三'] },
    { at: 5, header: '备注', fact: '', examples: [] },
  ],
};

const SUMMARY = {
  rows: 7,
  asOf: TODAY,
  bad: 1,
  look: 0,
  silent: 0,
  counts: [],
  deadlines: [],
  deadlinesInAll: 0,
};

export const ANSWERED: Reply & { type: 'answered' } = { type: 'answered', summary: SUMMARY, skipped: [8] };

/** A list that is answered. */
export const answered = (): RosterState =>
  hearing(
    following(ready(), { type: 'given', source: '名单.csv' }),
    { type: 'read', table: TABLE },
    ANSWERED,
  );

export const pageOf = (query: Partial<RowsPage['query']> = {}, found = 7): RowsPage => ({
  query: { ...EVERYTHING, ...query },
  rows: [],
  found,
});
