import { UTCDateMini } from '@date-fns/utc';
import { addDays as addDaysTo, addYears as addYearsTo } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addYears, isPlainDate } from '../../src/rules/index.ts';
import { SEED } from './people.ts';

const FIRST = Date.UTC(2000, 0, 1) - 1_999 * 366 * 86_400_000;
const LAST = Date.UTC(9999, 11, 31);

const day = fc
  .date({ noInvalidDate: true, min: new Date(FIRST), max: new Date(LAST) })
  .map((date) => date.toISOString().slice(0, 10))
  .filter((text) => text >= '0001-01-01');
const leapDay = fc
  .integer({ min: 1, max: 2499 })
  .map((fourth) => `${String(fourth * 4).padStart(4, '0')}-02-29`)
  .filter(isPlainDate);

/** What date-fns says, where it can be written with four digits. */
function byPeer(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? new Date(date.getTime()).toISOString().slice(0, 10) : undefined;
}

test.each([
  ['years', addYears, addYearsTo, 3000],
  ['days', addDays, addDaysTo, 100_000],
] as const)(
  '%s later is the day that date-fns says, over every leap day and century',
  (_, ours, peer, most) => {
    fc.assert(
      fc.property(fc.oneof(day, leapDay), fc.integer({ min: -most, max: most }), (from, amount) => {
        const said = byPeer(peer(new UTCDateMini(`${from}T00:00:00Z`), amount));
        expect(ours(from, amount)).toBe(said ?? (amount < 0 ? '0001-01-01' : '9999-12-31'));
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  },
);
