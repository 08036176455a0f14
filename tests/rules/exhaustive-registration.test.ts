import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { channelAnswer } from './contract.ts';
import { QUESTIONS, questionOf } from './questions.ts';
import { around, eachCombination, everyDay, rulesetOf, shift, turns } from './support.ts';

const constructors = rulesetOf('guizhou-2023-55');
const days = everyDay('2019-01-01', '2030-12-31');
const FLAGS = [undefined, true, false];
const PRECEDENCE = {
  initialRegistration: 'incomplete over-age not-employed not-accepted unclear overdue within-term',
  renewal: 'incomplete expired not-accepted unclear late hours-first on-time',
  renewedTerm: 'incomplete over-age unclear computed',
  addedSpecialty: 'incomplete computed',
  paperCertificate: 'incomplete void expired electronic-prevails apply-electronic usable',
};

/** The three-year day by the calendar alone. */
const anniversary = (day: string, years: number): string => {
  const same = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return same.endsWith('-02-29') && !rules.isPlainDate(same) ? same.replace('-29', '-28') : same;
};

describe('every day from 2019 to 2030', () => {
  test('applications go to the city, to nobody from 2023-07-25 to 07-31, then to the province', () => {
    expect(turns(days, (asOf) => rules.applicationChannel(constructors, asOf).channel)).toEqual([
      ['2019-01-01', 'city'],
      ['2023-07-15', 'city-closing'],
      ['2023-07-25', 'none'],
      ['2023-08-01', 'province'],
    ]);
    for (const asOf of days) channelAnswer.parse(rules.applicationChannel(constructors, asOf));
  });

  test('a registration that ends on 2026-12-31 is renewed on time until 11-30, late from 12-02, expired in 2027', () => {
    const facts = { expiresOn: '2026-12-31', educationMet: true, insuranceMatchesEmployer: true };
    expect(turns(days, (asOf) => rules.renewal(constructors, facts, asOf).status)).toEqual([
      ['2019-01-01', 'on-time'],
      ['2026-12-01', 'unclear'],
      ['2026-12-02', 'late'],
      ['2027-01-01', 'expired'],
    ]);
  });

  test('a qualification of 2021-09-15 asks for education from 2024-09-16, and leaves 09-15 open', () => {
    const facts = { qualificationIssuedOn: '2021-09-15', employer: '施工', birthDate: '1990-01-01' };
    expect(turns(days, (asOf) => rules.initialRegistration(constructors, facts, asOf).status)).toEqual([
      ['2019-01-01', 'within-term'],
      ['2024-09-15', 'unclear'],
      ['2024-09-16', 'overdue'],
    ]);
  });

  test('an added specialty of 2021-06-01 asks for education from 2024-06-02', () => {
    const required = (asOf: string) =>
      String(rules.addedSpecialty(constructors, { obtainedOn: '2021-06-01' }, asOf).educationRequired);
    expect(turns(days, required)).toEqual([
      ['2019-01-01', 'false'],
      ['2024-06-02', 'true'],
    ]);
  });

  test('a paper certificate is usable until 2023-12-31, and void in 2024 even where it is printed to last', () => {
    const facts = { validUntil: '2025-06-30', lostOrDamaged: false, differsFromElectronic: false };
    expect(turns(days, (asOf) => rules.paperCertificate(constructors, facts, asOf).status)).toEqual([
      ['2019-01-01', 'usable'],
      ['2024-01-01', 'void'],
    ]);
  });

  test('a paper certificate that ends earlier is usable on its last day, and expired on the next', () => {
    const facts = { validUntil: '2023-06-30' };
    expect(turns(days, (asOf) => rules.paperCertificate(constructors, facts, asOf).status)).toEqual([
      ['2019-01-01', 'usable'],
      ['2023-07-01', 'expired'],
      ['2024-01-01', 'void'],
    ]);
  });

  test('an approval gives three years, less where the 65th birthday comes first, and none after it', () => {
    const birthDate = '1960-08-20';
    for (const approvedOn of days) {
      const { status, expires, capped } = rules.renewedTerm(
        constructors,
        { approvedOn, birthDate },
        approvedOn,
      );
      const end = anniversary(approvedOn, 3);
      const cap = '2025-08-20';
      expect([approvedOn, status]).toEqual([approvedOn, approvedOn > cap ? 'over-age' : 'computed']);
      if (approvedOn > cap) continue;
      const expected = end > cap ? [cap, cap, true] : [shift(end, -1), end, false];
      expect([expires?.safe, expires?.latest, capped]).toEqual(expected);
    }
  });

  test('the day to apply by moves on with the end of the registration, 30 days before it, never into the gap', () => {
    for (const expiresOn of days) {
      const { applyBy } = rules.renewal(constructors, { expiresOn }, '2019-01-01');
      const latest = shift(expiresOn, -30);
      const clear = shift(expiresOn, -31);
      const safe = clear >= '2023-07-25' && clear <= '2023-07-31' ? '2023-07-24' : clear;
      expect([applyBy?.safe, applyBy?.latest]).toEqual([safe, latest]);
      expect(rules.applicationChannel(constructors, safe).channel).not.toBe('none');
    }
  });
});

describe('every combination of what can be told', () => {
  const asked = around(['2023-07-24', '2023-07-31', '2023-12-31', '2024-01-01']);
  const DATES: Readonly<Record<string, readonly (string | undefined)[]>> = {
    qualificationIssuedOn: [undefined, ...around(['2020-07-24', '2020-12-31'])],
    appliesOn: [undefined, '2023-07-24', '2023-12-31'],
    birthDate: [undefined, ...around(['1958-12-31']), '1960-02-29', '1990-01-01'],
    expiresOn: [undefined, ...around(['2023-07-31', '2023-08-23', '2023-08-31', '2024-01-30'])],
    approvedOn: [undefined, ...around(['2023-12-31', '2025-02-28', '2025-03-01'])],
    obtainedOn: [undefined, ...around(['2020-12-31', '2020-02-29'])],
    originalExpiresOn: [undefined, '2025-01-01'],
    validUntil: [undefined, ...around(['2023-12-31', '2023-07-31'])],
  };
  const EMPLOYERS = [undefined, '施工', '造价咨询', '物业', 'none'];

  /** Asks of every so manieth combination. @returns the statuses that were reached */
  function statusesOf(name: string, every: number): string[] {
    const { ask, form, facts: kinds } = questionOf(name);
    const values = Object.fromEntries(
      Object.entries(kinds).map(([fact, kind]) => [
        fact,
        kind === 'flag' ? FLAGS : (DATES[fact] ?? EMPLOYERS),
      ]),
    );
    const reached = new Set<string>();
    let at = 0;
    eachCombination(values, (facts) => {
      at += 1;
      if (at % every !== 0) return;
      for (const asOf of asked) {
        const answer = ask(constructors, facts, asOf) as { status: string; missing: string[] };
        reached.add(answer.status);
        form.parse(answer);
        if (answer.missing.some((fact) => facts[fact] !== undefined))
          throw new Error(JSON.stringify({ facts, answer }));
      }
    });
    return [...reached].sort();
  }
  const statuses = (order: string) => order.split(' ').sort();

  // A prime to which no number of values is equal: every value meets every other.
  test.each(Object.entries(PRECEDENCE))(
    'of one in thirteen: %s gives one status of the contract, in its form, and reaches them all',
    (name, order) => {
      const isSmall = ['renewedTerm', 'addedSpecialty', 'paperCertificate'].includes(name);
      expect(statusesOf(name, isSmall ? 1 : 13)).toEqual(statuses(order));
    },
  );

  test.each(Object.entries(PRECEDENCE))(
    '%s gives one status of the contract, in its form, and reaches them all',
    { tags: ['long'] },
    (name, order) => {
      expect(statusesOf(name, 1)).toEqual(statuses(order));
    },
  );

  test.each(QUESTIONS)('$name is not stated by every notice that does not treat it', ({ name, ask }) => {
    if (name === 'nearestFlips') return;
    const silent = { notice: 'invented', version: '1' };
    const answer = ask(silent, {}, '2023-06-01') as { status?: string; outcome?: string };
    expect(answer.status ?? answer.outcome).toBe('not-stated');
  });
});
