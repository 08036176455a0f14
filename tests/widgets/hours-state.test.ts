import { describe, expect, test } from 'vitest';
import { hours, noticeOf, tell } from './hours-people.ts';

const outcomes = (form: ReturnType<typeof hours>, sheet = 0) =>
  form.verdicts(sheet).map(({ question, outcome }) => [question, outcome]);

describe('发证地区', () => {
  test('is a region: Guizhou is offered once, and both of its notices answer', () => {
    const form = hours();
    const [place] = form.view.questions[0]?.fields ?? [];
    const guizhou = (place?.options ?? []).filter(({ label }) => label === '贵州');
    expect(guizhou).toHaveLength(1);
    form.answer('place', guizhou[0]?.value ?? '');
    form.answer('certificate', 'constructor-2');
    expect(outcomes(form)).toEqual([['planPeriodHours', 'incomplete']]);
    form.act({ type: 'edit', at: 'certificate', sheet: 0 });
    form.answer('certificate', 'site-post');
    expect(outcomes(form)).toEqual([
      ['checkConversion', 'closed'],
      ['planAnnualHours', 'not-stated'],
    ]);
  });

  test('starts with the region of the notice on whose page it stands', () => {
    const form = hours([noticeOf('guizhou-2023-55')]);
    expect(form.view.screen).toBe('specialties');
    expect(outcomes(form)).toEqual([['planPeriodHours', 'incomplete']]);
  });

  test('of which no notice speaks is answered honestly', () => {
    const form = hours([noticeOf('jilin-2022-25'), noticeOf('hainan-2020-135')]);
    form.answer('place', 'elsewhere');
    expect(outcomes(form)).toEqual([['planAnnualHours', 'not-stated']]);
    expect(form.view.settled).toBe(true);
  });
});

describe('only what can matter is asked', () => {
  const asked = (notice: string, facts: Record<string, unknown>) => tell(hours([noticeOf(notice)]), facts);

  test('an electronic certificate of Jilin', () => {
    const facts = { certificate: 'site-post-electronic', obtainedOn: '2024-05-01', working: true, years: {} };
    expect(asked('jilin-2022-25', facts)).toEqual(['certificate', 'obtainedOn', 'working', 'years']);
  });

  test('nobody who did not work in the post for two years is asked for hours', () => {
    const facts = { certificate: 'site-post-electronic', obtainedOn: '2024-05-01', working: false };
    expect(asked('jilin-2022-25', facts)).toEqual(['certificate', 'obtainedOn', 'working']);
  });

  test('who did not for less than that is: two readings stand, and under one the hours go on', () => {
    const facts = { certificate: 'site-post-electronic', obtainedOn: '2025-05-01', working: false };
    const form = hours([noticeOf('jilin-2022-25')]);
    const screens = tell(form, { ...facts, years: { 2026: { total: 20 } } });
    expect(screens).toEqual(['certificate', 'obtainedOn', 'working', 'years']);
    const [verdict] = form.verdicts();
    expect(verdict?.outcome).toBe('unclear');
    expect(verdict?.says).toContain('现在还差12学时');
  });

  test('the day of obtaining still is, once that is told: two years from it decide', () => {
    const typed = { certificate: 'site-post-electronic', working: 'no' };
    const form = hours([noticeOf('jilin-2022-25')], typed);
    expect([form.view.screen, form.outcome('planAnnualHours')]).toEqual(['obtainedOn', 'incomplete']);
    form.answer('obtainedOn', '2024-05-01');
    expect([form.view.screen, form.outcome('planAnnualHours')]).toEqual(['verdict', 'retrain']);
  });

  test('an old certificate of Hainan is asked for its post, which may bear hours of its own', () => {
    expect(asked('hainan-2020-135', { certificate: 'site-post', post: '材料员' })).toEqual([
      'certificate',
      'post',
    ]);
    const officer = { certificate: 'site-post', post: '安全员', years: {} };
    expect(asked('hainan-2020-135', officer)).toEqual(['certificate', 'post', 'years']);
  });

  test('a worker of Jilin is asked for nothing', () => {
    expect(asked('jilin-2022-25', { certificate: 'skilled-worker-electronic' })).toEqual(['certificate']);
  });
});

describe('the hours of an exchange', () => {
  const old = (notice: string, day: string, facts: Record<string, unknown>) => {
    const form = hours([noticeOf(notice)]);
    form.act({ type: 'judgeOn', day });
    tell(form, { certificate: 'site-post', ...facts });
    return form.verdicts().find(({ question }) => question === 'checkConversion');
  };

  test.each([
    ['guizhou-2023-conversion', '换证到2023年12月31日为止。', '逾期不再开展'],
    ['jilin-2022-25', '换证到2022年12月31日为止。', '截止以后怎样取得电子证，通知没有写，请打电话'],
    ['mohurd-2020-662', '换证到2021年9月30日为止。', '本省后来怎样安排，本通报没有写，请问发证地'],
  ])('of %s: once the window is over, what the notice says of exchanging later', (id, until, then) => {
    const verdict = old(id, '2026-11-21', {});
    expect(verdict).toMatchObject({ question: 'checkConversion', outcome: 'closed', word: '已截止' });
    expect(verdict?.says).toContain(until);
    expect(verdict?.says).toContain(then);
  });

  test('are counted while it is open', () => {
    expect(old('guizhou-2023-conversion', '2023-06-01', { hoursTotal: '20' })?.says).toContain('还差44学时');
    expect(old('guizhou-2023-conversion', '2023-06-01', { hoursTotal: '64' })?.word).toBe('学满了');
  });

  test('are told as past where an earlier day is looked at: that it is over stands first', () => {
    const form = hours([noticeOf('guizhou-2023-conversion')]);
    form.act({ type: 'judgeOn', day: '2023-06-01' });
    tell(form, { certificate: 'site-post', hoursTotal: '20' });
    const [first, then] = form.verdicts();
    expect(first).toMatchObject({ outcome: 'closed', headline: '现在不能换了' });
    expect(then).toMatchObject({ aside: true });
    expect(then?.says).toBe('当时（2023年6月1日）：换证前要学64学时，还差44学时。');
  });

  test('are not enough in Hainan without those of the profession and the assessment', () => {
    const facts = { post: '材料员', hoursTotal: '32', hoursProfessional: '22' };
    expect(old('hainan-2020-135', '2020-10-01', facts)?.says).toContain('考核还要通过');
    const passed = { ...facts, assessmentPassed: 'yes' };
    expect(old('hainan-2020-135', '2020-10-01', passed)?.word).toBe('学满了');
    const part = { post: '材料员', hoursTotal: '32', assessmentPassed: 'yes' };
    expect(old('hainan-2020-135', '2020-10-01', part)?.word).toBe('还说不准');
  });

  test('more 换证专业学时 than there are hours is an error', () => {
    const form = hours([noticeOf('hainan-2020-135')]);
    form.act({ type: 'judgeOn', day: '2020-10-01' });
    form.answer('certificate', 'site-post');
    form.answer('post', '材料员');
    form.type('hoursTotal', '10');
    form.answer('hoursProfessional', '12');
    expect(form.view.errors.map(({ name }) => name)).toEqual(['hoursProfessional']);
  });
});

describe('the hours of a registration period', () => {
  const told = (facts: Record<string, unknown>, expiresOn?: string) => {
    const form = hours([noticeOf('guizhou-2023-55')]);
    tell(form, facts);
    if (expiresOn !== undefined) {
      form.type('expiresOn', expiresOn);
      form.act({ type: 'next' });
    }
    return form.verdicts()[0];
  };

  test('name the day to renew by, once 注册有效期至 is told', () => {
    const facts = { specialties: 1, compulsory: 30, elective: 60 };
    expect(told(facts, '2027-03-31')).toMatchObject({ outcome: 'in-progress' });
    expect(told(facts, '2027-03-31')?.says).toContain('最晚2027年2月28日申请延续');
    expect(told(facts, '2026-12-01')).toMatchObject({ outcome: 'short' });
  });

  test('name what is not told', () => {
    expect(told({ specialties: 1, compulsory: 60 })?.says).toContain('“选修学时”');
    expect(told({ compulsory: 60, elective: 60 })?.says).toContain('“专业数量”');
  });
});

test('each of several certificates has its own answers', () => {
  const form = hours([noticeOf('jilin-2022-25')]);
  tell(form, { certificate: 'skilled-worker-electronic' });
  form.act({ type: 'addSheet' });
  expect(form.view.screen).toBe('certificate');
  tell(form, { certificate: 'site-post-electronic', obtainedOn: '2026-03-01', working: true });
  expect([form.outcome('planAnnualHours', 0), form.outcome('planAnnualHours', 1)]).toEqual([
    'not-required',
    'not-due',
  ]);
  form.act({ type: 'removeSheet', sheet: 0 });
  expect(form.outcome('planAnnualHours')).toBe('not-due');
});
