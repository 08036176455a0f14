import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../src/links/answers.ts';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import type { Task } from '../../src/widgets/form/task.ts';
import { hoursTask } from '../../src/widgets/PlanHours/state.ts';
import { registrationTask } from '../../src/widgets/RegistrationDates/state.ts';
import { ALL, noticeOf } from './hours-people.ts';
import { asked, TODAY } from './questionnaire.ts';

/** The notices of one province each, with a version of their own. */
const VERSIONED = ALL.filter(({ id }) => id !== 'mohurd-2020-662').map((notice, index) => ({
  ...notice,
  rules: { ...notice.rules, version: String(70 + index) },
}));
const versionOf = (id: string) => VERSIONED.find((each) => each.id === id)?.rules.version;

/** With a second province, so that 发证地区 is asked. */
const CONSTRUCTORS = [
  ...VERSIONED.filter(({ id }) => id === 'guizhou-2023-55'),
  { ...noticeOf('guizhou-2023-55'), id: 'yunnan', region: '云南' },
];

const TASKS: Readonly<Record<string, () => Task>> = {
  check: () => checkTask({ notices: VERSIONED.filter(({ rules }) => rules.conversion), documents: {} }),
  hours: () => hoursTask({ notices: VERSIONED }),
  registration: () => registrationTask({ notices: CONSTRUCTORS }),
};

/** The form of a task into which a link was followed that an older version of the rules wrote. */
function opened(id: string, items: readonly Readonly<Record<string, string>>[], version = '1') {
  const task = TASKS[id]?.();
  if (!task) throw new Error(`no task ${id}`);
  const fragment = writeFragment(task.id, { asOf: TODAY, version, items });
  const form = asked(task);
  form.act({ type: 'ready', today: TODAY, typed: {}, link: readFragment(fragment, id) });
  return form;
}

describe('a link says which rules answer now, those that the answer rests on', () => {
  const GUIZHOU = 'guizhou-2023-conversion';
  test.each([
    ['check', { place: GUIZHOU }, GUIZHOU],
    ['hours', { place: 'guizhou-2023-55', certificate: 'constructor-2' }, 'guizhou-2023-55'],
    ['hours', { place: 'guizhou-2023-55', certificate: 'site-post' }, GUIZHOU],
    ['hours', { place: 'jilin-2022-25', certificate: 'site-post-electronic' }, 'jilin-2022-25'],
    ['registration', { place: 'guizhou-2023-55', expiresOn: '2027-06-30' }, 'guizhou-2023-55'],
  ])('%s of %o: %s', (id, told, notice) => {
    const { state, sheet } = opened(id, [told]);
    expect(sheet.told).toEqual(told);
    expect(state.news).toEqual([expect.stringContaining(`现在按${versionOf(notice)}版重新判断`)]);
  });

  test.each(Object.keys(TASKS))('nothing of the kind where no notice answers: %s', (id) => {
    expect(opened(id, [{ place: 'elsewhere' }]).state.news).toEqual([]);
    expect(opened(id, [{}]).state.news).toEqual([]);
  });
});

describe('a link tells several at once', () => {
  test.each([
    ['hours', '证书'],
    ['registration', '专业'],
  ] as const)('ten of %s; more are said to be left out, as %s', (id, name) => {
    const items = Array.from({ length: 11 }, () => ({ place: 'elsewhere' }));
    const { state } = opened(id, items);
    expect(state.sheets).toHaveLength(10);
    expect(state.news.join()).toContain(`多出来的${name}`);
    expect(TASKS[id]?.().several?.add, 'the button names the same').toContain(name);
  });

  test('of the check there is one', () => {
    expect(opened('check', [{ place: 'elsewhere' }, { place: 'elsewhere' }]).state.sheets).toHaveLength(1);
  });
});
