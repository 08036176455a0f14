import { describe, expect, test } from 'vitest';
import { answerAll, registration } from './registration-people.ts';

const YES = { educationMet: 'yes', insuranceMatchesEmployer: 'yes', birthDate: '1985-05-20' };

describe('the first screen', () => {
  test('offers every date, is firm, and needs one of them', () => {
    const form = registration();
    const [dates] = form.view.questions;
    expect(form.view.screen).toBe('dates');
    expect(dates?.fields.map(({ label }) => label)).toEqual([
      '注册有效期至',
      '准予日期',
      '资格证书签发日期',
      '增项资格证书取得日期',
      '纸质证书有效期至',
    ]);
    form.act({ type: 'skip' });
    form.act({ type: 'next' });
    expect(form.view.screen).toBe('dates');
    expect(form.view.errors.map(({ says }) => says)).toEqual(['请至少填一项。']);
  });

  test('says already who takes applications today, and nothing else', () => {
    expect(registration().outcomes()).toEqual({ applicationChannel: 'province' });
  });

  test('typed before the script arrives is read', () => {
    const form = registration({ expiresOn: '2026/12/31', birthDate: '1985-05-20' });
    expect(form.sheet.told).toEqual({ expiresOn: '2026-12-31', birthDate: '1985-05-20' });
    expect(form.outcomes()).toMatchObject({ renewal: 'on-time' });
  });
});

describe('what a date asks', () => {
  test.for([
    ['expiresOn', 'renewal'],
    ['approvedOn', 'renewedTerm'],
    ['qualificationIssuedOn', 'initialRegistration'],
    ['addedObtainedOn', 'addedSpecialty'],
    ['validUntil', 'paperCertificate'],
  ] as const)('%s is answered by %s alone', ([field, question]) => {
    const form = registration();
    form.answer(field, '2025-06-30');
    expect(form.answers().map((each) => each.question)).toEqual([question]);
  });

  test('several dates are answered together, what was told first before the others', () => {
    const form = registration();
    form.answer('validUntil', '2025-06-30');
    form.act({ type: 'edit', at: 'dates', sheet: 0 });
    form.answer('expiresOn', '2026-12-31');
    expect(form.answers().map(({ question }) => question)).toEqual(['paperCertificate', 'renewal']);
  });

  test('one 注册有效期至 serves the renewal and the specialty that there is', () => {
    const form = registration();
    form.type('expiresOn', '2026-12-31');
    form.answer('addedObtainedOn', '2024-01-10');
    const added = form.answers().find(({ question }) => question === 'addedSpecialty');
    expect(added?.lines[0]?.says).toContain('2026年12月31日');
    expect(form.outcomes()).toMatchObject({ renewal: 'on-time', addedSpecialty: 'computed' });
  });
});

describe('beside a question', () => {
  test('a status that stands is said, and that it may still change', () => {
    const form = registration();
    form.answer('expiresOn', '2026-12-31');
    expect(form.view.screen).toBe('educationMet');
    expect(form.outcomes()['renewal']).toBe('on-time');
    expect(form.answers()[0]?.says).toContain('结论可能改变');
    answerAll(form, { ...YES, birthDate: '1985-05-20' });
    expect(form.answers()[0]?.says).not.toContain('结论可能改变');
  });

  test('what only makes its days nearer does not change it', () => {
    const form = registration();
    form.answer('expiresOn', '2026-12-31');
    form.answer('educationMet', 'yes');
    form.answer('insuranceMatchesEmployer', 'yes');
    expect(form.view.screen).toBe('birthDate');
    expect(form.answers()[0]?.says).toContain('结论不变，日子能算得更准');
    form.act({ type: 'skip' });
    expect(form.answers()[0]?.says).toContain('还没填：出生日期；填了以后，结论不变');
  });

  test('不知道 is named in the answer that it could change', () => {
    const form = registration();
    form.answer('expiresOn', '2026-12-31');
    answerAll(form, { educationMet: 'yes' });
    expect(form.view.screen).toBe('verdict');
    expect(form.answers()[0]?.says).toContain('还没填：参保单位是否一致');
  });

  test('without the birth date the renewed term stays open', () => {
    const form = registration();
    form.answer('approvedOn', '2024-05-10');
    form.act({ type: 'skip' });
    expect(form.outcomes()['renewedTerm']).toBe('incomplete');
    expect(form.answers()[0]?.says).toContain('出生日期');
  });
});

describe('补充信息', () => {
  const renewing = () => {
    const form = registration();
    form.answer('expiresOn', '2026-12-31');
    answerAll(form, YES);
    return form;
  };

  test('hours done tell how many are due before the renewal', () => {
    const form = renewing();
    form.type('specialties', '2');
    form.type('compulsory', '60');
    form.answer('elective', '60学时');
    const hours = form.answers().find(({ question }) => question === 'planPeriodHours');
    expect(hours?.outcome).toBe('in-progress');
    expect(hours?.says).toContain('必修还差30学时');
    form.act({ type: 'judgeOn', day: '2026-12-20' });
    expect(form.outcomes()['planPeriodHours']).toBe('short');
  });

  test('a birth date no answer rests on is still taken', () => {
    const form = registration();
    form.answer('addedObtainedOn', '2024-05-10');
    expect(form.view.extras.map(({ name }) => name)).toContain('birthDate');
    form.answer('birthDate', '1985-05-20');
    expect(form.sheet.told['birthDate']).toBe('1985-05-20');
  });

  test('申请日期 is asked where the day of applying decides', () => {
    const form = registration();
    form.act({ type: 'judgeOn', day: '2024-10-01' });
    form.answer('qualificationIssuedOn', '2021-09-15');
    answerAll(form, { employer: '施工', birthDate: '1990-01-01', educationMet: 'yes' });
    expect(form.outcomes()['initialRegistration']).toBe('overdue');
    form.answer('appliesOn', '2024-09-14');
    expect(form.outcomes()['initialRegistration']).toBe('within-term');
  });
});
