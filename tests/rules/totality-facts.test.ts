import { describe, expect, test } from 'vitest';
import { QUESTIONS, type Question } from './questions.ts';
import { eligibleHolder, rulesetOf } from './support.ts';

/** For each kind of fact, values that look like one and are none. */
const NOT_OF_ITS_FORM: Readonly<Record<Question['facts'][string], readonly unknown[]>> = {
  day: [
    '2023-02-30',
    '2023-02-29',
    '2023-2-3',
    '',
    ' ',
    null,
    0,
    20230601,
    true,
    [],
    ['2023-06-01'],
    {},
    Number.NaN,
    Symbol('day'),
  ],
  flag: ['true', 'false', 0, 1, '', null, [], {}, Number.NaN],
  amount: [-1, Number.NaN, Number.POSITIVE_INFINITY, '60', '', null, true, [], {}, 60n],
  count: [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', '', null, true, [1], {}],
  word: ['', ' ', null, 0, 1, true, [], ['site-post'], {}, Number.NaN, Symbol('word')],
  hours: [
    null,
    64,
    '64',
    [],
    {},
    { total: -1 },
    { total: '64' },
    { total: Number.NaN },
    { total: 64, professional: -1 },
    { professional: 22 },
  ],
  years: [
    null,
    32,
    '2023',
    true,
    [32],
    { 2023: 32 },
    { 2023: null },
    { 2023: {} },
    { 2023: { total: -1 } },
    { 20: { total: 32 } },
    { 2023: { total: 32, professional: '22' } },
  ],
};

/** A notice that reads the facts of each question, and facts that are all told as they should be. */
const CASES: Readonly<Record<string, { notice: string; facts: object }>> = {
  checkConversion: { notice: 'hainan-2020-135', facts: eligibleHolder('hainan-2020-135') },
  planAnnualHours: {
    notice: 'hainan-2020-135',
    facts: {
      certificate: 'site-post-electronic',
      post: '材料员',
      obtainedOn: '2021-05-01',
      working: true,
      years: {},
    },
  },
  planPeriodHours: { notice: 'guizhou-2023-55', facts: { specialties: 1, compulsory: 60, elective: 60 } },
  initialRegistration: {
    notice: 'guizhou-2023-55',
    facts: { qualificationIssuedOn: '2021-09-15', employer: '施工', birthDate: '1990-01-01' },
  },
  renewal: {
    notice: 'guizhou-2023-55',
    facts: { expiresOn: '2026-12-31', educationMet: true, insuranceMatchesEmployer: true },
  },
  renewedTerm: { notice: 'guizhou-2023-55', facts: { approvedOn: '2023-08-01', birthDate: '1990-01-01' } },
  addedSpecialty: {
    notice: 'guizhou-2023-55',
    facts: { obtainedOn: '2021-06-01', originalExpiresOn: '2025-01-01' },
  },
  paperCertificate: {
    notice: 'guizhou-2023-55',
    facts: { validUntil: '2025-06-30', lostOrDamaged: false, differsFromElectronic: false },
  },
};
const ASKED = '2020-06-01';

interface Answer {
  notes: { id: string; says: string }[];
  missing: string[];
  status?: string;
}

describe.each(QUESTIONS.filter(({ name }) => CASES[name]))('$name', ({ name, ask, facts: kinds }) => {
  const { notice = '', facts = {} } = CASES[name] ?? {};
  const rules = rulesetOf(notice);
  const answerTo = (told: unknown): Answer => ask(rules, told, ASKED) as Answer;

  test.each(Object.entries(kinds))(
    'a value that is no %s (%s) is named in a note and counts as not told',
    (fact, kind) => {
      const { [fact]: _, ...without } = facts as Record<string, unknown>;
      const untold = answerTo(kind === 'years' ? { ...without, years: {} } : without);
      for (const value of NOT_OF_ITS_FORM[kind]) {
        const { notes, ...answer } = answerTo({ ...without, [fact]: value });
        const invalid = notes.filter(({ id }) => id.startsWith('invalid:'));
        expect([value, invalid.map(({ id }) => id)]).toEqual([value, [`invalid:${fact}`]]);
        expect(invalid).toEqual([
          { id: `invalid:${fact}`, says: expect.stringMatching(/\p{Script=Han}/u), citations: [] },
        ]);
        const { notes: untoldNotes, ...same } = untold;
        expect([value, answer, notes.filter(({ id }) => !id.startsWith('invalid:'))]).toEqual([
          value,
          same,
          untoldNotes,
        ]);
      }
    },
  );

  test('a day that is none makes the answer incomplete, for want of the day alone', () => {
    for (const asOf of [
      '2023-02-30',
      '2023-2-3',
      '',
      'today',
      null,
      undefined,
      20230601,
      Number.NaN,
      [],
      {},
      Symbol('day'),
    ]) {
      expect(ask(rules, facts, asOf)).toMatchObject({
        [name === 'checkConversion' ? 'outcome' : 'status']: 'incomplete',
        missing: ['asOf'],
      });
    }
  });

  test('facts that are none at all are nothing told', () => {
    for (const nothing of [
      undefined,
      null,
      0,
      '',
      'site-post',
      true,
      [],
      Symbol('facts'),
      10n,
      () => facts,
    ]) {
      expect(answerTo(nothing)).toEqual(answerTo({}));
    }
  });

  test('facts that nobody asked for change nothing', () => {
    expect(answerTo({ ...facts, weather: 'fine', hasOwnProperty: null, toString: 1 })).toEqual(
      answerTo(facts),
    );
  });
});

test('words of a closed list are read as written: no name of an object’s own is one of them', () => {
  const { ask } = QUESTIONS[0] as Question;
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'Site-Post', 'site-post-']) {
    for (const fact of ['certificate', 'sex', 'registry', 'issuer']) {
      const { notes } = ask(rulesetOf('hainan-2020-135'), { [fact]: word }, ASKED) as Answer;
      expect(notes.map(({ id }) => id)).toContain(`invalid:${fact}`);
    }
  }
});
