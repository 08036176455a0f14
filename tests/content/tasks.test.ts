import { expect, test } from 'vitest';
import { suits, TASK_IDS, taskOf } from '../../src/content/tasks.ts';
import { noticePages } from '../../src/views/page-data.ts';
import { rulesData } from '../../src/views/widget-data.ts';

const EXCHANGES = ['guizhou-2023-conversion', 'hainan-2020-135', 'jilin-2022-25'];

test.each([
  ['check', [...EXCHANGES, 'mohurd-2020-662']],
  ['hours', ['guizhou-2023-55', ...EXCHANGES]],
  ['registration', ['guizhou-2023-55']],
  ['phoneChange', ['guizhou-2023-conversion']],
])('%s belongs to the notices that rule on it', (id, notices) => {
  const suited = noticePages().filter((notice) => suits(taskOf(id), notice));
  expect(suited.map((notice) => notice.id).sort()).toEqual(notices);
});

test('what a task looks at for its days alone comes without notes and steps', () => {
  const registering = noticePages().filter((notice) => suits(taskOf('registration'), notice));
  const given = (...ids: string[]) => rulesData(registering, ids.map(taskOf)).notices[0]?.rules.registration;
  expect(given('registration')?.renewal.notes.length).toBeGreaterThan(0);
  expect(given('hours')?.renewal).toMatchObject({ daysBefore: expect.any(Number) });
  expect(JSON.stringify(given('hours'))).not.toMatch(/"(?:notes|steps)":\[\{/);
  expect(given('hours', 'registration'), 'where another task asks for all of it').toEqual(
    given('registration'),
  );
  expect(given('check')).toBeUndefined();
});

test('a task that there is not is refused, with those that there are', () => {
  expect(() => taskOf('chek')).toThrow(TASK_IDS.join(', '));
});
