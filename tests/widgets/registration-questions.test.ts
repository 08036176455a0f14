import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/rules/index.ts';
import type { Answered } from '../../src/widgets/answers/registration/answered.ts';
import { DATED } from '../../src/widgets/answers/registration/matters.ts';
import { noticeOf } from './hours-people.ts';
import { TODAY } from './questionnaire.ts';
import { answerAll, registration } from './registration-people.ts';

describe('nothing is asked that cannot matter', () => {
  const askedAfter = (day: string, dates: Record<string, string>, facts: Record<string, string> = {}) => {
    const form = registration();
    form.act({ type: 'judgeOn', day });
    return answerAll(form, { ...dates, ...facts }).slice(1);
  };

  test.for([
    ['a registration that is over', '2027-01-01', { expiresOn: '2026-12-31' }, {}, []],
    [
      'one whose hours are still to be done',
      TODAY,
      { expiresOn: '2026-12-31' },
      { educationMet: 'no', specialties: '2', insuranceMatchesEmployer: 'yes', birthDate: '1990-01-01' },
      ['educationMet', 'specialties', 'insuranceMatchesEmployer', 'birthDate'],
    ],
    [
      'one insured elsewhere',
      TODAY,
      { expiresOn: '2026-12-31' },
      {
        educationMet: 'yes',
        insuranceMatchesEmployer: 'no',
        exemptSituation: 'yes',
        originalsVerified: 'yes',
        birthDate: '1990-01-01',
      },
      ['educationMet', 'insuranceMatchesEmployer', 'exemptSituation', 'originalsVerified', 'birthDate'],
    ],
    [
      'one of none of the six kinds',
      TODAY,
      { expiresOn: '2026-12-31' },
      { educationMet: 'yes', insuranceMatchesEmployer: 'no', exemptSituation: 'no', birthDate: '1990-01-01' },
      ['educationMet', 'insuranceMatchesEmployer', 'exemptSituation', 'birthDate'],
    ],
    ['paper since it is void', '2024-01-01', { validUntil: '2025-06-30' }, {}, []],
    [
      'paper that differs',
      '2023-10-01',
      { validUntil: '2025-06-30' },
      { differsFromElectronic: 'yes' },
      ['differsFromElectronic'],
    ],
    [
      'a first registration in time',
      '2024-01-10',
      { qualificationIssuedOn: '2021-09-15' },
      { employer: '施工', birthDate: '1990-01-01', insuranceMatchesEmployer: 'yes' },
      ['employer', 'birthDate', 'insuranceMatchesEmployer'],
    ],
    [
      'a first registration after three years',
      '2024-10-01',
      { qualificationIssuedOn: '2021-09-15' },
      {
        employer: '施工',
        educationMet: 'yes',
        birthDate: '1990-01-01',
        insuranceMatchesEmployer: 'no',
        exemptSituation: 'yes',
        originalsVerified: 'yes',
      },
      [
        'employer',
        'educationMet',
        'birthDate',
        'insuranceMatchesEmployer',
        'exemptSituation',
        'originalsVerified',
      ],
    ],
    [
      'a first registration beyond the age that ends one',
      '2024-01-10',
      { qualificationIssuedOn: '2021-09-15' },
      { employer: '施工', birthDate: '1955-01-01' },
      ['employer', 'birthDate'],
    ],
    ['an added specialty', TODAY, { addedObtainedOn: '2024-01-10' }, {}, []],
  ] as const)('%s', ([, day, dates, facts, expected]) => {
    expect(askedAfter(day, dates, facts)).toEqual(expected);
  });
});

const { rules } = noticeOf('guizhou-2023-55');
const yesNo = fc.constantFrom('yes', 'no');
const anyFacts = fc.record(
  {
    educationMet: yesNo,
    insuranceMatchesEmployer: yesNo,
    exemptSituation: yesNo,
    originalsVerified: yesNo,
    lostOrDamaged: yesNo,
    differsFromElectronic: yesNo,
    specialties: fc.constantFrom('1', '2', '3'),
    employer: fc.constantFrom(...(rules.registration?.initial.employers ?? []), '其他', 'none'),
    birthDate: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1920-01-01', days)),
  },
  { requiredKeys: [] },
);

test('nothing that may still be told changes a final answer', () => {
  const final = new Set<string>();
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));
  fc.assert(
    fc.property(fc.constantFrom(...DATED), days, anyFacts, anyFacts, (kind, day, told, more) => {
      const date = { [kind.asks[0] ?? '']: day };
      const said = ({ outcome, headline, says, days, lines, facts: rows, tone }: Answered) => {
        return { outcome, headline, says, days, lines, rows, tone };
      };
      const before = kind.answer(rules, { ...told, ...date }, TODAY);
      if (!kind.final?.includes(before.outcome)) return;
      final.add(`${before.question}: ${before.outcome}`);
      expect(said(kind.answer(rules, { ...more, ...told, ...date }, TODAY))).toEqual(said(before));
    }),
    { numRuns: 3000 },
  );
  expect([...final].sort()).toEqual(['paperCertificate: void', 'renewal: expired']);
});
