import { describe, expect, test } from 'vitest';
import { withAmendments } from '../../src/content/amend.ts';
import {
  type ConversionFacts,
  checkConversion,
  nearestFlips,
  planAnnualHours,
  type Ruleset,
} from '../../src/rules/index.ts';
import { INVENTED_EXCHANGE, INVENTED_EXTENSION, INVENTED_HOURS, read } from './invented-notices.ts';
import { everyDay, turns } from './support.ts';

const exchange = read(INVENTED_EXCHANGE);

describe('an invented notice with ages from both sides on the day of applying, an issue day and two deadlines', () => {
  const man: ConversionFacts = {
    certificate: 'site-post',
    issuedOn: '2020-01-01',
    sex: 'male',
    birthDate: '1990-01-01',
  };
  const on = (asOf: string, facts: ConversionFacts = {}) =>
    checkConversion(exchange, { ...man, ...facts }, asOf).outcome;

  test.each([
    ['the day before the 18th birthday', { birthDate: '2009-03-02' }, 'out-of-scope'],
    ['the 18th birthday', { birthDate: '2009-03-01' }, 'eligible'],
    ['the day before a man’s 61st birthday', { birthDate: '1966-03-02' }, 'eligible'],
    ['a man’s 61st birthday', { birthDate: '1966-03-01' }, 'out-of-scope'],
    ['the day before a woman’s 56th birthday', { sex: 'female', birthDate: '1971-03-02' }, 'eligible'],
    ['a woman’s 56th birthday', { sex: 'female', birthDate: '1971-03-01' }, 'out-of-scope'],
    ['the first day of issue', { issuedOn: '2015-07-01' }, 'eligible'],
    ['the day before the first day of issue', { issuedOn: '2015-06-30' }, 'out-of-scope'],
  ] as const)('on %s', (_, facts, outcome) => {
    expect(on('2027-03-01', facts)).toBe(outcome);
  });

  test('whoever comes of age during the window is eligible from the birthday on', () => {
    const days = everyDay('2026-06-01', '2028-06-30');
    expect(turns(days, (asOf) => on(asOf, { birthDate: '2009-03-01' }))).toEqual([
      ['2026-06-01', 'out-of-scope'],
      ['2027-03-01', 'eligible'],
      ['2027-07-01', 'closed'],
    ]);
    expect(nearestFlips(exchange, { ...man, birthDate: '2009-03-01' }, '2027-02-28')).toMatchObject([
      { facts: ['asOf'], changeable: true },
      { facts: ['birthDate'], changeable: false },
    ]);
  });

  test('each certificate has its own last day', () => {
    const days = everyDay('2026-12-01', '2028-06-30');
    const run = (certificate: 'site-post' | 'skilled-worker') =>
      turns(days, (asOf) => on(asOf, { certificate }));
    expect(run('site-post')).toEqual([
      ['2026-12-01', 'not-yet-open'],
      ['2027-01-01', 'eligible'],
      ['2027-07-01', 'closed'],
    ]);
    expect(run('skilled-worker')).toEqual([
      ['2026-12-01', 'not-yet-open'],
      ['2027-01-01', 'eligible'],
      ['2028-01-01', 'closed'],
    ]);
  });

  test('between the two last days an untold certificate decides, and is asked for; after both nothing is', () => {
    const { certificate: _, ...untold } = man;
    expect(checkConversion(exchange, untold, '2027-09-01')).toMatchObject({
      outcome: 'incomplete',
      missing: ['certificate'],
    });
    expect(checkConversion(exchange, untold, '2027-09-01').window).toBeUndefined();
    expect(checkConversion(exchange, untold, '2028-01-01')).toMatchObject({ outcome: 'closed', missing: [] });
  });

  test('somebody born on 29 February is of age on 28 February of a common year, the month’s last day', () => {
    const born = (birthDate: string) => on('2027-02-28', { birthDate });
    expect([born('2009-02-28'), born('2009-03-01')]).toEqual(['eligible', 'out-of-scope']);
    const leap = { ...man, birthDate: '2008-02-29' };
    expect(checkConversion(exchange, leap, '2027-02-28').outcome).toBe('eligible');
  });

  test('an untold day of birth is asked for on every day of the window, 28 February included', () => {
    const { birthDate: _, ...untold } = man;
    for (const asOf of everyDay('2027-01-01', '2027-06-30')) {
      expect([asOf, checkConversion(exchange, untold, asOf).missing]).toEqual([asOf, ['birthDate']]);
    }
  });
});

describe('an invented notice that only extends a day', () => {
  const dated = (rules: Ruleset, on: string | null) => ({ rules, on });
  const extension = read(INVENTED_EXTENSION);
  const [amended] = withAmendments([dated(exchange, '2026-01-01'), dated(extension, '2027-05-01')]) as [
    Ruleset,
  ];
  const facts: ConversionFacts = {
    certificate: 'site-post',
    issuedOn: '2020-01-01',
    sex: 'female',
    birthDate: '1990-01-01',
  };

  test('of two that move it the later counts, whatever their folders are called and whichever is dated', () => {
    const another = (notice: string) =>
      read(
        INVENTED_EXTENSION.replace('invented-extension', notice)
          .replaceAll('2028-03-31', '2028-09-30')
          .replaceAll('2028年3月31日', '2028年9月30日'),
      );
    const windowOf = (others: [Ruleset, string | null][]) => {
      const [rules] = withAmendments([
        dated(exchange, '2026-01-01'),
        ...others.map(([each, on]) => dated(each, on)),
      ]) as [Ruleset];
      return checkConversion(rules, facts, '2028-01-01');
    };
    for (const name of ['a-later', 'z-later']) {
      for (const earlier of ['2027-05-01', null]) {
        const { window, notes } = windowOf([
          [another(name), '2028-01-15'],
          [extension, earlier],
        ]);
        expect(window).toMatchObject({ closes: '2028-09-30', printedCloses: '2027-06-30' });
        expect(window?.citations.map(({ notice }) => notice)).toEqual([name, 'invented-exchange']);
        const cited = notes.filter(({ id }) => id === 'moved').flatMap(({ citations }) => citations);
        expect([...new Set(cited.map(({ notice }) => notice))]).toEqual([name, 'invented-exchange']);
      }
    }
  });

  test('leaves the first day, moves the last, and shows the one that was printed', () => {
    const days = everyDay('2026-12-01', '2028-12-31');
    expect(turns(days, (asOf) => checkConversion(amended, facts, asOf).outcome)).toEqual([
      ['2026-12-01', 'not-yet-open'],
      ['2027-01-01', 'eligible'],
      ['2028-04-01', 'closed'],
    ]);
    const { window } = checkConversion(amended, facts, '2028-01-01');
    expect(window).toMatchObject({ opens: '2027-01-01', closes: '2028-03-31', printedCloses: '2027-06-30' });
    expect(window?.citations.map(({ notice }) => notice)).toEqual([
      'invented-extension',
      'invented-exchange',
    ]);
  });

  test('tells of the move from the day after the first printed end to the moved one, and cites the printed words', () => {
    const noted = (asOf: string) =>
      checkConversion(amended, facts, asOf).notes.filter(({ id }) => id === 'moved');
    const days = everyDay('2027-06-01', '2028-12-31');
    expect(turns(days, (asOf) => String(noted(asOf).length))).toEqual([
      ['2027-06-01', '0'],
      ['2027-07-01', '1'],
      ['2028-04-01', '0'],
    ]);
    const [note] = noted('2027-07-01');
    const printed = exchange.conversion?.windows.flatMap(({ cite }) => cite.map(({ quote }) => quote));
    expect(note?.citations.map(({ quote }) => quote)).toEqual(['虚构的延长', ...(printed ?? [])]);
  });

  test('answers nothing of its own', () => {
    const extension = read(INVENTED_EXTENSION);
    expect(checkConversion(extension, facts, '2027-03-01').outcome).toBe('not-stated');
    expect(nearestFlips(extension, facts, '2027-03-01')).toEqual([]);
    expect(planAnnualHours(extension, { years: {} }, '2027-03-01').status).toBe('not-stated');
  });
});

describe('an invented notice whose hours run in years from the day of issue', () => {
  const rules = read(INVENTED_HOURS);
  const certificate = 'site-post-electronic';
  const plan = (asOf: string, years = {}, obtainedOn = '2026-05-10') =>
    planAnnualHours(rules, { certificate, obtainedOn, working: true, years }, asOf);

  test('each year ends on the day before the anniversary', () => {
    const due = (asOf: string) => `${plan(asOf).years.at(-1)?.year} ${plan(asOf).due}`;
    expect(turns(everyDay('2026-05-10', '2028-12-31'), due)).toEqual([
      ['2026-05-10', '2026 2027-05-09'],
      ['2027-05-10', '2027 2028-05-09'],
      ['2028-05-10', '2028 2029-05-09'],
    ]);
  });

  test('without hours: not due before the certificate, in progress, short after one year, to be trained again after two', () => {
    const days = everyDay('2026-01-01', '2029-01-01');
    expect(turns(days, (asOf) => plan(asOf).status)).toEqual([
      ['2026-01-01', 'not-due'],
      ['2026-05-10', 'in-progress'],
      ['2027-05-10', 'short'],
      ['2028-05-10', 'retrain'],
    ]);
    expect(plan('2028-05-10').certificateVoid).toBe(true);
  });

  test('80 in two years is enough, 79 is not', () => {
    expect(plan('2028-05-10', { 2026: { total: 39 }, 2027: { total: 41 } }).status).toBe('short');
    expect(plan('2028-05-10', { 2026: { total: 39 }, 2027: { total: 40 } }).status).toBe('retrain');
    expect(plan('2028-05-10', { 2026: { total: 40 }, 2027: { total: 40 }, 2028: { total: 40 } }).status).toBe(
      'compliant',
    );
  });

  test('a certificate of 29 February has its anniversaries on 28 February in common years', () => {
    expect(plan('2025-02-27', {}, '2024-02-29')).toMatchObject({ due: '2025-02-27' });
    expect(plan('2025-02-28', {}, '2024-02-29')).toMatchObject({
      due: '2026-02-27',
      required: { total: 40 },
    });
    expect(plan('2028-02-28', {}, '2024-02-29')).toMatchObject({ due: '2028-02-28' });
  });
});
