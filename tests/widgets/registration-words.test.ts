import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/widgets/answers/registration/matters.ts';
import { constructors } from './registration-people.ts';

/** The first answer to what is told, as of a day. */
function answer(told: Record<string, string>, asOf: string) {
  const [first] = answersTo(constructors.rules, told, asOf);
  if (!first) throw new Error('nothing is answered');
  return first.answer;
}

const RENEWAL = { expiresOn: '2026-12-31', insuranceMatchesEmployer: 'no' };

describe('where 参保单位 and 聘用企业 differ', () => {
  test('in none of the six situations nothing is refused: the notice does not say', () => {
    const { says, word, shape } = answer({ ...RENEWAL, exemptSituation: 'no' }, '2026-11-01');
    expect([word, shape]).toEqual(['两种理解', 'halves']);
    expect(says).toBe(
      '参保单位不一致，能不能办先问：通知只写了6类情形，别的没有写。最晚2026年11月30日申请。',
    );
  });

  test('in one of them the originals have to be checked on site first', () => {
    const told = { ...RENEWAL, exemptSituation: 'yes', originalsVerified: 'no' };
    const { says, shape } = answer(told, '2026-11-01');
    expect(shape).not.toBe('cross');
    expect(says).toContain('佐证材料原件要先送去现场核实，不然申报不予受理');
  });
});

describe('renewal', () => {
  test('on the days between is to be applied for at once, and asked about', () => {
    expect(answer({ expiresOn: '2026-12-31' }, '2026-12-01').says).toBe(
      '最后一天有两种理解：稳妥的2026年11月30日已过，另一种最晚2026年12月1日。马上申请，并问清主管部门还收不收。',
    );
  });

  test('without the hours is still in time, and the hours come first', () => {
    const told = { expiresOn: '2026-12-31', educationMet: 'no' };
    const { word, headline, says } = answer(told, '2026-06-01');
    expect(word).toBe('先学满学时');
    expect(headline).toBe('还来得及：最晚2026年11月30日，先学满120学时（先按1个专业算）');
    expect(says).toContain('最晚2026年11月30日申请延续，学满120学时（先按1个专业算）再申请');
    const two = { ...told, specialties: '2' };
    expect(answer(two, '2026-06-01').headline).toBe('还来得及：最晚2026年11月30日，先学满180学时');
    const done = { ...two, compulsory: '60', elective: '90' };
    expect(answer(done, '2026-06-01').headline).toBe('还来得及：最晚2026年11月30日，先学满还差的30学时');
  });

  test('without the hours, late, is not sent to apply', () => {
    const { word, says } = answer({ expiresOn: '2026-12-31', educationMet: 'no' }, '2026-12-10');
    expect(word).toBe('已过申请日');
    expect(says).toContain('先学满');
    expect(says).not.toContain('马上申请');
  });

  test('names no later day where nobody takes applications in between', () => {
    expect(answer({ expiresOn: '2023-08-27' }, '2023-07-20').says).toBe('最晚2023年7月24日申请延续。');
  });

  test('after the end is left open, as the notice leaves it', () => {
    const { says } = answer({ expiresOn: '2026-10-01' }, '2026-11-21');
    expect(says).toContain('还能不能延续要先问');
    expect(says).not.toContain('不能再');
  });
});

test('first registration beyond the age is asked about, not refused', () => {
  const told = { qualificationIssuedOn: '2024-05-10', birthDate: '1950-05-10' };
  const { outcome, shape, tone, says } = answer(told, '2026-06-01');
  expect([outcome, shape, tone]).toEqual(['over-age', 'dotted', 'ask']);
  expect(says).toContain('65周岁以后能不能初始注册，通知没有写');
});

test('who is employed nowhere reads which employers the notice lists', () => {
  const { says } = answer({ qualificationIssuedOn: '2024-05-10', employer: 'none' }, '2026-06-01');
  expect(says).toContain('先有聘用单位，才能申请：通知列了');
  expect(says).toContain('等单位。最晚2027年5月9日申请。');
});

test('no day of ours is told by a bare 以前', () => {
  const days = ['expiresOn', 'approvedOn', 'qualificationIssuedOn', 'addedObtainedOn', 'validUntil'];
  const said = days.flatMap((day) =>
    ['2023-05-10', '2026-06-01'].flatMap((asOf) => {
      const { says, days } = answer({ [day]: '2024-05-10', birthDate: '1980-01-01' }, asOf);
      return [says, ...days.flatMap(({ reminder }) => (reminder ? [reminder.title, reminder.says] : []))];
    }),
  );
  expect(said.filter((text) => /日(?:以前|之前|前)/u.test(text))).toEqual([]);
});
