import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/widgets/answers/registration/matters.ts';
import { arranged } from '../../src/widgets/form/verdict.ts';
import { channelVerdict } from '../../src/widgets/RegistrationDates/view.ts';
import { answerAll, constructors, registration } from './registration-people.ts';

const AS_OF = '2026-12-01';
/** Two specialties until 2027-02-10, born so that the 65th birthday ends the renewed registration, hours not done. */
const HOLDER = { expiresOn: '2027-02-10', birthDate: '1963-03-01', educationMet: 'no', specialties: '2' };

const answers = (told: Record<string, string>, asOf = AS_OF) =>
  answersTo(constructors.rules, told, asOf).map(({ answer }) => answer);

const verdictOf = (told: Record<string, string>, asOf = AS_OF) => arranged(answers(told, asOf), asOf);

describe('of a renewal, the hours and the rest', () => {
  test('one is the verdict: by when, how many hours, until when', () => {
    const { verdict, rows } = verdictOf(HOLDER);
    expect(verdict?.headline).toBe('还来得及：最晚2027年1月10日，先学满180学时');
    expect(verdict?.facts).toEqual([{ name: '延续后到', says: '2028年3月1日，满65周岁当日，不到3年。' }]);
    expect(rows.map(({ says }) => says)).toEqual(['这个注册有效期要学180学时：必修90学时，选修90学时。']);
  });

  test('the renewal stays the verdict once it is late, or over', () => {
    for (const day of ['2027-01-12', '2027-03-01']) {
      const told = { ...HOLDER, compulsory: '60', elective: '0' };
      expect(verdictOf(told, day).verdict?.question, day).toBe('renewal');
    }
  });

  test('where to apply is a row', () => {
    const form = registration();
    const [channel] = channelVerdict([constructors], form.standing(0));
    expect(channel).toMatchObject({ title: '向谁申请', aside: true });
  });
});

describe('hours that are not told', () => {
  test('are neither lacking nor done', () => {
    for (const told of [HOLDER, { ...HOLDER, educationMet: 'yes' }, { specialties: '2' }]) {
      const said = answers(told).map(({ says }) => says);
      expect(said.filter((says) => /还差|学满了/u.test(says))).toEqual([]);
    }
  });

  test('of one half are said to be missing', () => {
    const [, hours] = answers({ ...HOLDER, compulsory: '60' });
    expect(hours?.says).toContain('现在必修还差30学时。还没填“选修学时”。');
    expect(hours?.says).not.toContain('选修还差');
  });
});

describe('hours that are told', () => {
  test('say more exactly than 是 whether they are done', () => {
    const [renewal] = answers({ ...HOLDER, educationMet: 'yes', compulsory: '60', elective: '60' });
    expect(renewal?.headline).toBe('还来得及：最晚2027年1月10日，先学满还差的60学时');
    expect(renewal?.says).toContain('继续教育您选了“是”，按填的学时没有学满');
  });

  test('and than 否', () => {
    const [renewal, hours] = answers({ ...HOLDER, compulsory: '90', elective: '90' });
    expect([renewal?.outcome, hours?.outcome]).toEqual(['on-time', 'compliant']);
    expect(renewal?.says).toContain('继续教育您选了“否”，按填的学时已经学满');
  });
});

describe('the end of the renewed registration', () => {
  const ends = (told: Record<string, string>, asOf = AS_OF) => answers(told, asOf)[0]?.facts?.[0]?.says;

  test('is a span where it hangs on the day of approval', () => {
    expect(ends({ ...HOLDER, birthDate: '1985-05-20' })).toBe('2029年11月30日至2030年2月10日，看哪天准予。');
  });

  test('is not told for good while the birth date is not', () => {
    const { birthDate, ...told } = HOLDER;
    expect(birthDate).toBeDefined();
    expect(ends(told)).toContain('离65周岁不满3年的，到65周岁当日');
  });

  test('beyond the age is left open, as the notice leaves it', () => {
    expect(ends({ ...HOLDER, birthDate: '1960-01-01' })).toBe('65周岁以后怎样延续，通知没有写，先问。');
    expect(ends({ ...HOLDER, birthDate: '1960-01-01' }, '2027-03-01')).toBeUndefined();
  });
});

describe('专业数量', () => {
  const asked = (facts: Record<string, string>) =>
    answerAll(registration(), { expiresOn: '2027-02-10', ...facts });

  test('is a question where hours are to be done, and stands beside the answer where not', () => {
    expect(asked({ educationMet: 'no' })).toContain('specialties');
    const form = registration();
    expect(answerAll(form, { expiresOn: '2027-02-10', educationMet: 'yes' })).not.toContain('specialties');
    expect(form.view.extras.map(({ name }) => name)).toContain('specialties');
  });

  test('is asked once hours are told', () => {
    const form = registration();
    answerAll(form, { expiresOn: '2027-02-10', educationMet: 'yes' });
    form.answer('compulsory', '60');
    expect(form.view.screen).toBe('specialties');
  });
});
