import { describe, expect, test } from 'vitest';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import type { Task } from '../../src/widgets/form/task.ts';
import { hoursTask } from '../../src/widgets/PlanHours/state.ts';
import { ALL } from './hours-people.ts';
import { asked } from './questionnaire.ts';

const TASKS: Readonly<Record<string, (preset?: string) => Task>> = {
  能不能换证: (preset) => checkTask({ notices: ALL, documents: {}, ...(preset && { preset }) }),
  学时怎么补: (preset) => hoursTask({ notices: ALL, ...(preset && { preset }) }),
};

describe.each(Object.entries(TASKS))('发证地区 of %s', (_, task) => {
  test('is told from the start on the page of a notice, and stays after starting over', () => {
    const form = asked(task('jilin-2022-25'));
    expect([form.sheet.told, form.sheet.drafts]).toEqual([
      { place: 'jilin-2022-25' },
      { place: 'jilin-2022-25' },
    ]);
    expect(form.view.screen).not.toBe('place');
    form.act({ type: 'edit', sheet: 0, at: 'place' });
    form.answer('place', 'hainan-2020-135');
    form.act({ type: 'restart' });
    expect(form.sheet.told).toEqual({ place: 'jilin-2022-25' });
  });

  test('is the region on the page of its second notice', () => {
    const [first, second] = ALL.filter(({ region }) => region === '贵州').map(({ id }) => id);
    expect(asked(task(second)).sheet.told).toEqual({ place: first });
  });

  test.each([undefined, 'no-such-notice'])('is asked first elsewhere: %s', (preset) => {
    const form = asked(task(preset));
    expect([form.sheet.told, form.view.screen]).toEqual([{}, 'place']);
  });
});
