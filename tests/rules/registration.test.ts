import { describe, expect, test } from 'vitest';
import {
  addedSpecialty,
  applicationChannel,
  initialRegistration,
  planPeriodHours,
  type Ruleset,
  renewal,
  renewedTerm,
  rulesetSchema,
} from '../../src/rules/index.ts';
import { rulesetOf } from './support.ts';

const constructors = rulesetOf('guizhou-2023-55');
const published = constructors.registration as NonNullable<Ruleset['registration']>;

/** An invented notice: the published one with one part of its registration in other numbers. */
function otherwise<Part extends 'initial' | 'renewedTerm' | 'channel'>(part: Part, changes: object): Ruleset {
  const registration = { ...published, [part]: { ...published[part], ...changes } };
  return rulesetSchema.parse({ ...constructors, registration }) as Ruleset;
}
const cite = [{ clause: '1', quote: '虚构' }];

describe('whether one may apply for the first registration', () => {
  const person = {
    qualificationIssuedOn: '2021-09-15',
    employer: '施工',
    birthDate: '1990-01-01',
    insuranceMatchesEmployer: true,
  };
  const on = (asOf: string, facts: object = {}) =>
    initialRegistration(constructors, { ...person, ...facts }, asOf).canApply;

  test('is said within the three years once employer, insurance and birth date are told, and left open before', () => {
    expect(on('2024-01-10')).toBe(true);
    expect(on('2024-01-10', { employer: undefined })).toBeUndefined();
    expect(on('2024-01-10', { birthDate: undefined })).toBeUndefined();
    expect(on('2024-01-10', { insuranceMatchesEmployer: undefined })).toBeUndefined();
  });

  test('hangs on continuing education after the three years', () => {
    expect(on('2025-01-10')).toBeUndefined();
    expect(on('2025-01-10', { educationMet: true })).toBe(true);
    expect(on('2025-01-10', { educationMet: false })).toBe(false);
    expect(on('2025-01-10', { educationMet: true, birthDate: undefined })).toBeUndefined();
    expect(on('2025-01-10', { educationMet: false, birthDate: undefined })).toBe(false);
  });

  test('is left open where the text can be read in two ways; without a day it follows from the hours alone', () => {
    expect(on('2024-09-15')).toBeUndefined();
    expect(on('2024-09-15', { educationMet: false })).toBeUndefined();
    expect(on('2024-01-10', { employer: '房地产开发', educationMet: true })).toBeUndefined();
    expect(on('2024-01-10', { qualificationIssuedOn: undefined })).toBeUndefined();
    expect(on('2024-01-10', { qualificationIssuedOn: undefined, educationMet: true })).toBe(true);
  });
});

describe('whether one may apply, where the answer follows from what is told', () => {
  const person = {
    qualificationIssuedOn: '2021-09-15',
    employer: '施工',
    birthDate: '1990-01-01',
    insuranceMatchesEmployer: true,
  };
  const on = (asOf: string, facts: object = {}) =>
    initialRegistration(constructors, { ...person, ...facts }, asOf);

  test('on the day between the readings whoever has the hours can under both', () => {
    expect(on('2024-09-15', { educationMet: true })).toMatchObject({ status: 'unclear', canApply: true });
  });

  test('without an employer nobody can, whatever else is not told', () => {
    const bare = initialRegistration(constructors, { employer: 'none' }, '2024-01-10');
    expect(bare).toMatchObject({ status: 'incomplete', canApply: false });
  });

  test('on the days when nobody takes applications nobody can, and the note says until when', () => {
    for (const [asOf, canApply] of [
      ['2023-07-24', true],
      ['2023-07-25', false],
      ['2023-07-31', false],
      ['2023-08-01', true],
    ] as const) {
      const { status, canApply: can, notes } = on(asOf);
      expect([asOf, status, can]).toEqual([asOf, 'within-term', canApply]);
      expect(notes.some(({ id, safe }) => id === 'A-30' && safe === '2023年8月1日起申请。')).toBe(!canApply);
    }
  });

  test('insured elsewhere: refused in the six situations without originals, left open outside them', () => {
    const elsewhere = (facts: object) => on('2024-01-10', { insuranceMatchesEmployer: false, ...facts });
    expect(elsewhere({ exemptSituation: true, originalsVerified: false })).toMatchObject({
      status: 'not-accepted',
      canApply: false,
    });
    expect(elsewhere({ exemptSituation: true, originalsVerified: true })).toMatchObject({
      status: 'within-term',
      canApply: true,
    });
    expect(elsewhere({ exemptSituation: false }).status).toBe('unclear');
    expect(elsewhere({ exemptSituation: false })).not.toHaveProperty('canApply');
    expect(elsewhere({}).missing).toEqual(['exemptSituation', 'originalsVerified']);
  });
});

describe('an invented notice that lists employers without 等', () => {
  const rules = otherwise('initial', { otherEmployers: 'unmet' });
  const status = (employer: string) =>
    initialRegistration(rules, { qualificationIssuedOn: '2021-09-15', employer }, '2024-01-10').status;

  test('refuses every employer that it does not list, and no other', () => {
    expect([status('施工'), status('房地产开发'), status('none')]).toEqual([
      'within-term',
      'not-employed',
      'not-employed',
    ]);
  });
});

describe('an invented notice with a word for those within the three years', () => {
  const rules = otherwise('initial', {
    notes: [{ id: 'in-time', when: [{ term: ['within'] }], says: '虚构', cite }],
  });

  test('says it to them alone', () => {
    const notes = (asOf: string) =>
      initialRegistration(rules, { qualificationIssuedOn: '2021-09-15' }, asOf).notes.map(({ id }) => id);
    expect([notes('2024-09-14'), notes('2024-09-15'), notes('2024-09-16')]).toEqual([['in-time'], [], []]);
  });
});

describe('an invented notice whose cap is the 60th birthday', () => {
  test('a leap year holds the 29 February of those born on one: nothing can be read in two ways', () => {
    const rules = otherwise('renewedTerm', { cap: { ...published.renewedTerm.cap, age: 60 } });
    const answer = renewedTerm(rules, { approvedOn: '2019-06-01', birthDate: '1960-02-29' }, '2019-06-01');
    expect(answer).toMatchObject({
      status: 'computed',
      cap: '2020-02-29',
      expires: { safe: '2020-02-29', latest: '2020-02-29' },
    });
    expect(answer.notes.map(({ id }) => id)).not.toContain('A-24');
  });
});

describe('who takes applications', () => {
  test('is said with the words that it rests on, and nothing is asked', () => {
    expect(applicationChannel(constructors, '2023-08-01')).toMatchObject({
      channel: 'province',
      missing: [],
      citations: [
        { notice: 'guizhou-2023-55', clause: '1', quote: '自2023年8月1日起由贵州省住房和城乡建设厅统一实施' },
      ],
    });
  });

  test('is not stated for days before an invented notice’s first span, and such days are left as they are', () => {
    const rules = otherwise('channel', { spans: [{ channel: 'province', from: '2023-08-01', cite }] });
    const { channel, citations, missing } = applicationChannel(rules, '2023-07-31');
    expect({ channel, citations, missing }).toEqual({ channel: 'not-stated', citations: [], missing: [] });
    expect(applicationChannel(rules, '2023-08-01').channel).toBe('province');
    expect(renewal(rules, { expiresOn: '2023-08-20' }, '2023-06-01').applyBy).toMatchObject({
      safe: '2023-07-20',
      latest: '2023-07-21',
    });
  });

  test('a gap that ever was has no day before it: the day to apply by stays', () => {
    const rules = otherwise('channel', {
      spans: [
        { channel: 'none', cite },
        { channel: 'province', from: '2023-08-01', cite },
      ],
    });
    expect(renewal(rules, { expiresOn: '2023-08-20' }, '2023-06-01').applyBy?.safe).toBe('2023-07-20');
  });
});

describe('an added specialty', () => {
  test('leaves open whether education is asked where its day is not told', () => {
    expect(
      addedSpecialty(constructors, { originalExpiresOn: '2025-01-01' }, '2024-06-01'),
    ).not.toHaveProperty('educationRequired');
  });
});

describe('hours for a registration period', () => {
  test('are the halves of one specialty and of each further one, with the day to renew by as told', () => {
    const plan = planPeriodHours(
      constructors,
      { specialties: 2, compulsory: 90, elective: 90, due: '2026-11-30' },
      '2026-12-01',
    );
    expect(plan).toMatchObject({ status: 'compliant', due: '2026-11-30', years: [], pairs: [] });
    expect(plan.citations).toHaveLength(2);
  });
});
