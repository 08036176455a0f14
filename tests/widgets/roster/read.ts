import { answerRow } from '../../../src/widgets/Roster/answering/row.ts';
import { readRoster } from '../../../src/widgets/Roster/reading/read.ts';
import { bestRoster, type Roster } from '../../../src/widgets/Roster/rows/columns.ts';
import { personReader } from '../../../src/widgets/Roster/rows/people.ts';
import { NOTICES } from './notices.ts';

const TODAY = '2026-11-21';

/** A source read as far as its columns. */
export async function rosterFrom(source: Uint8Array | string): Promise<Roster> {
  const reading = await readRoster(source);
  if (reading.kind === 'refused') throw new Error(reading.says);
  const roster = bestRoster(reading.tables);
  if (!roster) throw new Error('no table');
  return roster;
}

export async function refusalOf(source: Uint8Array | string): Promise<string> {
  const reading = await readRoster(source);
  return reading.kind === 'refused' ? reading.says : '';
}

/** Everybody in a source, with their answers. */
export async function peopleFrom(
  source: Uint8Array | string,
  { asOf = TODAY, defaults = {} }: { asOf?: string; defaults?: Record<string, string> } = {},
) {
  const roster = await rosterFrom(source);
  const read = personReader(roster.columns, { notices: NOTICES, defaults, today: TODAY, asOf });
  const lines = roster.lines.map((line) => ({ line: line.line, person: read(line) }));
  return {
    roster,
    skipped: lines.flatMap(({ line, person }) => (person ? [] : [line])),
    people: lines.flatMap(({ person }) =>
      person ? [{ ...person, answers: answerRow(NOTICES, person.told, { asOf, today: TODAY }) }] : [],
    ),
  };
}
