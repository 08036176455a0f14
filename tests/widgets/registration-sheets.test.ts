import { describe, expect, test } from 'vitest';
import { nearMilestones, pointsFor, remindersFor } from '../../src/widgets/RegistrationDates/moments.ts';
import { answerAll, constructors, registration } from './registration-people.ts';

const FIRST = { expiresOn: '2026-12-31', educationMet: 'yes', insuranceMatchesEmployer: 'yes' };

function twoSpecialties() {
  const form = registration();
  answerAll(form, { ...FIRST, birthDate: '1985-05-20' });
  form.act({ type: 'addSheet' });
  return form;
}

describe('several specialties', () => {
  test('a further one starts with what is true of the person, and asks for its own dates', () => {
    const form = twoSpecialties();
    expect(form.view.screen).toBe('dates');
    expect(form.sheet.told).toEqual({ birthDate: '1985-05-20', insuranceMatchesEmployer: 'yes' });
    expect(form.view.answers.map(({ label, value }) => [label, value])).toEqual([
      ['参保单位是否一致', '是'],
      ['出生日期', '1985年5月20日'],
    ]);
  });

  test('each has its own answer', () => {
    const form = twoSpecialties();
    answerAll(form, { expiresOn: '2026-11-01' });
    expect([form.outcomes(0)['renewal'], form.outcomes(1)['renewal']]).toEqual(['on-time', 'expired']);
  });

  test('no more than ten can be added', () => {
    const form = registration();
    for (let more = 0; more < 12; more += 1) form.act({ type: 'addSheet' });
    expect(form.state.sheets).toHaveLength(10);
  });
});

describe('deadlines for the calendar', () => {
  const remindersOf = (form: ReturnType<typeof registration>) =>
    remindersFor([constructors], {}, form.view.standings, 'https://example.org/registration/');

  test('each specialty has its own, on the safe day, with the words that it rests on', () => {
    const form = twoSpecialties();
    answerAll(form, { expiresOn: '2027-06-30', educationMet: 'yes' });
    const reminders = remindersOf(form);
    expect(reminders.map(({ day, title }) => [day, title])).toEqual([
      ['2026-11-30', '二建延续注册：最晚今天申请（专业1）'],
      ['2027-05-30', '二建延续注册：最晚今天申请（专业2）'],
    ]);
    expect(reminders[0]?.citations[0]).toEqual({
      document: 'guizhou-2023-55',
      clauseLabel: '五（一）2',
      quote: '应当在注册有效期届满30日前，申请延续注册',
    });
  });

  test('a day that is past goes into no calendar', () => {
    const form = registration();
    answerAll(form, { ...FIRST, expiresOn: '2026-12-01' });
    expect(remindersOf(form)).toEqual([]);
  });
});

describe('the line of days', () => {
  test('goes from today over the day to apply and the end to the 65th birthday', () => {
    const form = twoSpecialties();
    const [answer] = form.answers(0);
    const points = pointsFor(constructors.rules, answer?.days ?? [], form.standing(0));
    expect(points.map(({ label, day }) => [label, day])).toEqual([
      ['今天', '2026-11-21'],
      ['申请延续：稳妥', '2026-11-30'],
      ['申请延续：另一种理解', '2026-12-01'],
      ['注册有效期至', '2026-12-31'],
      ['满65周岁', '2050-05-20'],
    ]);
  });

  test.for([
    ['2023-07-01', true],
    ['2023-12-31', true],
    ['2023-01-01', false],
    ['2026-11-21', false],
  ] as const)('the change-over of 2023 as of %s: %s', ([day, near]) => {
    expect(nearMilestones(constructors.rules, day).length > 0).toBe(near);
  });
});

describe('a day that is hardly meant is asked about', () => {
  test.for([
    ['expiresOn', '1989-12-31', true],
    ['expiresOn', '2036-11-22', true],
    ['expiresOn', '2036-11-21', false],
    ['validUntil', '2099-01-01', true],
    ['approvedOn', '2026-11-22', true],
    ['approvedOn', '2026-11-21', false],
    ['qualificationIssuedOn', '2030-01-01', true],
    ['addedObtainedOn', '1985-01-01', true],
  ] as const)('%s %s: %s', ([field, day, doubted]) => {
    const form = registration();
    form.answer(field, day);
    expect(form.sheet.doubt !== undefined).toBe(doubted);
    expect(form.sheet.told[field]).toBe(doubted ? undefined : day);
  });

  test('a birth date after the qualification is, and an application before it', () => {
    const form = registration();
    form.answer('qualificationIssuedOn', '2021-09-15');
    answerAll(form, { employer: '施工', educationMet: 'yes', birthDate: '2022-01-01' });
    expect(form.sheet.doubt?.says).toContain('资格证书签发日期2021年9月15日之后');
    form.act({ type: 'mend' });
    form.answer('birthDate', '1990-01-01');
    answerAll(form, { insuranceMatchesEmployer: 'yes' });
    form.answer('appliesOn', '2021-09-14');
    expect(form.sheet.doubt?.says).toContain('资格证书签发日期2021年9月15日之前');
  });
});
