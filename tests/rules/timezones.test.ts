/** @module-tag long */
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { readAllVectors } from '../../src/views/vectors.ts';
import { replyTo } from '../vector.ts';
import { PUBLISHED } from './offices.ts';
import { QUESTIONS } from './questions.ts';
import { around, rulesets } from './support.ts';

const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia', 'UTC'] as const;
/** Days with a change of the clock, or a day left out, somewhere in these zones; and days on which a notice turns. */
const DAYS = around([
  '2011-12-30',
  '2023-03-12',
  '2023-11-05',
  '2020-11-10',
  '2023-07-24',
  '2023-12-31',
  '2024-02-29',
]);
const FACTS = {
  certificate: 'site-post-electronic',
  issuedOn: '2011-12-30',
  birthDate: '1960-02-29',
  sex: 'male',
  obtainedOn: '2011-12-30',
  years: { 2022: { total: 31 }, 2023: { total: 33 } },
  qualificationIssuedOn: '2020-03-08',
  expiresOn: '2023-11-05',
  approvedOn: '2024-02-29',
  validUntil: '2023-11-05',
};
const before = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** Sets the zone of this process, and makes sure that it is set. */
function moveTo(zone: string): void {
  process.env['TZ'] = zone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
}

function answers(): string {
  const vectors = readAllVectors().map((vector) => replyTo(rules, PUBLISHED, vector).answer);
  const asked = [...rulesets.values()].flatMap((ruleset) =>
    DAYS.flatMap((asOf) => [
      rules.applicationChannel(ruleset, asOf),
      ...QUESTIONS.map(({ ask }) => ask(ruleset, FACTS, asOf)),
    ]),
  );
  const now = ['2023-12-31T15:59:59.999Z', '2023-12-31T16:00:00Z', '2011-12-30T12:00:00Z'].map((clock) =>
    rules.todayInChina(new Date(clock)),
  );
  return JSON.stringify([vectors, asked, now]);
}

describe('wherever the reader is', () => {
  test('the zones tell different hours, or the rest proves nothing', () => {
    const hours = ZONES.map((zone) => {
      moveTo(zone);
      return new Date('2023-06-01T12:00:00Z').getHours();
    });
    expect(hours).toEqual([20, 5, 1, 12]);
  });

  test.each(ZONES)('every answer in %s is the one in Asia/Shanghai', (zone) => {
    moveTo('Asia/Shanghai');
    const there = answers();
    moveTo(zone);
    expect(answers()).toBe(there);
  });
});

describe('whenever the reader asks', () => {
  test('the answer is that of the day asked about: no function looks at the clock', () => {
    const now = answers();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const clock of ['1999-12-31T23:59:59Z', '2020-11-11T00:00:00Z', '2099-06-01T12:00:00Z']) {
      vi.setSystemTime(new Date(clock));
      expect(answers()).toBe(now);
    }
  });
});
