import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addedSpecialty,
  applicationChannel,
  type Deadline,
  initialRegistration,
  paperCertificate,
  renewal,
  renewedTerm,
} from '../../src/rules/index.ts';
import { SEED } from './people.ts';
import { rulesetOf, shift } from './support.ts';

const rules = rulesetOf('guizhou-2023-55');
const ASKED = '2023-06-01';

/** Days of half a century, those at the ends of February and beside the change-over more often. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 18_000 }).map((days) => shift('1995-01-01', days)),
  fc
    .tuple(fc.integer({ min: 1996, max: 2040 }), fc.integer({ min: -2, max: 2 }))
    .map(([year, days]) => shift(`${year}-03-01`, days)),
  fc.integer({ min: 0, max: 120 }).map((days) => shift('2023-06-15', days)),
);
const birthDate = fc.oneof(
  fc.integer({ min: 0, max: 18_000 }).map((days) => shift('1950-01-01', days)),
  fc.constantFrom('1960-02-28', '1960-02-29', '1960-03-01', '1964-02-29'),
);
const twoDays = fc.tuple(day, day).map(([a, b]): [string, string] => (a <= b ? [a, b] : [b, a]));

const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      predicate(value);
    }),
    { seed: SEED, numRuns: 3000 },
  );

function inOrder(earlier: Deadline | undefined, later: Deadline | undefined): void {
  for (const deadline of [earlier, later]) if (deadline) expect(deadline.safe <= deadline.latest).toBe(true);
  if (!earlier || !later) return;
  expect([earlier.safe, later.safe]).toEqual([earlier.safe, later.safe].sort());
  expect([earlier.latest, later.latest]).toEqual([earlier.latest, later.latest].sort());
}

describe('a later date never gives an earlier deadline, and the safe day is never after the latest', () => {
  test('for renewal, from the end of the registration', () => {
    check(twoDays, ([a, b]) => {
      inOrder(
        renewal(rules, { expiresOn: a }, ASKED).applyBy,
        renewal(rules, { expiresOn: b }, ASKED).applyBy,
      );
    });
  });

  test('for the first registration, from the issue of the qualification', () => {
    const applyBy = (qualificationIssuedOn: string) =>
      initialRegistration(rules, { qualificationIssuedOn }, ASKED).applyBy;
    check(twoDays, ([a, b]) => {
      inOrder(applyBy(a), applyBy(b));
    });
  });

  test('for the renewed term, from the approval', () => {
    const expires = (approvedOn: string, born: string) =>
      renewedTerm(rules, { approvedOn, birthDate: born }, ASKED).expires;
    check(fc.tuple(twoDays, birthDate), ([[a, b], born]) => {
      inOrder(expires(a, born), expires(b, born));
    });
  });

  test('for the renewed term, from the day of birth', () => {
    const expires = (approvedOn: string, born: string) =>
      renewedTerm(rules, { approvedOn, birthDate: born }, ASKED).expires;
    check(fc.tuple(day, birthDate, birthDate), ([approvedOn, a, b]) => {
      inOrder(expires(approvedOn, a < b ? a : b), expires(approvedOn, a < b ? b : a));
    });
  });

  test('for an added specialty, from the day on which it was obtained', () => {
    const mark = (obtainedOn: string) => addedSpecialty(rules, { obtainedOn }, ASKED).threeYearMark ?? '';
    check(twoDays, ([a, b]) => {
      expect([mark(a), mark(b)]).toEqual([mark(a), mark(b)].sort());
    });
  });

  test('for paper, from its printed end, and never after the last day for all paper', () => {
    const last = (validUntil: string) => paperCertificate(rules, { validUntil }, ASKED).lastDay ?? '';
    check(twoDays, ([a, b]) => {
      expect([last(a), last(b), '2023-12-31']).toEqual([last(a), last(b), '2023-12-31'].sort());
    });
  });
});

describe('what a deadline promises, holds', () => {
  test('on its safe day applications are accepted, and renewal is on time', () => {
    check(day, (expiresOn) => {
      const { applyBy } = renewal(rules, { expiresOn }, ASKED);
      const safe = applyBy?.safe ?? '';
      expect(applicationChannel(rules, safe).channel).not.toBe('none');
      const told = {
        expiresOn,
        educationMet: true,
        insuranceMatchesEmployer: true,
        birthDate: '1999-01-01',
      };
      expect(renewal(rules, told, safe)).toMatchObject({ status: 'on-time', missing: [] });
      expect(renewal(rules, told, shift(safe, 1)).status).not.toBe('on-time');
      expect(renewal(rules, told, shift(applyBy?.latest ?? '', 1)).status).toBe('late');
    });
  });

  test('on its safe day the first registration is within its term, and a day after the latest it is overdue', () => {
    check(day, (qualificationIssuedOn) => {
      const facts = { qualificationIssuedOn, employer: '施工', birthDate: '1999-01-01' };
      const { applyBy } = initialRegistration(rules, facts, ASKED);
      const on = (appliesOn: string) => initialRegistration(rules, { ...facts, appliesOn }, ASKED).status;
      expect(applicationChannel(rules, applyBy?.safe ?? '').channel).not.toBe('none');
      expect(on(applyBy?.safe ?? '')).toBe('within-term');
      expect(on(shift(applyBy?.latest ?? '', 1))).toBe('overdue');
    });
  });

  test('no renewed term runs past the 65th birthday, read in either way', () => {
    check(fc.tuple(day, birthDate), ([approvedOn, born]) => {
      const { status, expires, cap } = renewedTerm(rules, { approvedOn, birthDate: born }, ASKED);
      if (status === 'over-age') expect(approvedOn > (cap ?? '')).toBe(true);
      else expect((expires?.latest ?? '') <= shift(cap ?? '', born.endsWith('02-29') ? 1 : 0)).toBe(true);
      if (cap) expect(cap.slice(0, 4)).toBe(String(Number(born.slice(0, 4)) + 65));
    });
  });
});
