import { describe, expect, test } from 'vitest';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import type { FormAction } from '../../src/widgets/form/form.ts';
import { reduce, startState } from '../../src/widgets/form/state.ts';
import { stepsOf } from '../../src/widgets/form/steps.ts';
import type { Task } from '../../src/widgets/form/task.ts';
import { formView } from '../../src/widgets/form/view.ts';
import { guizhou } from './check-people.ts';
import { TODAY } from './questionnaire.ts';

const WAY: readonly FormAction[] = [
  { type: 'ready', today: TODAY, typed: {} },
  { type: 'judgeOn', day: '2023-06-01' },
  { type: 'next' },
  { type: 'typed', field: 'certificate', text: 'site-post' },
  { type: 'next' },
  { type: 'skip' },
  { type: 'judgeOn', day: '2022-06-01' },
  { type: 'edit', sheet: 0, at: 'certificate' },
  { type: 'skip' },
  { type: 'restart' },
];

/** 能不能换证, counting how often its rules are asked. */
function counted(): { task: Task; asked: () => number } {
  const task = checkTask({ notices: [guizhou], documents: {} });
  let count = 0;
  const open: Task['open'] = (told, asOf) => {
    count += 1;
    return task.open(told, asOf);
  };
  return { task: { ...task, open }, asked: () => count };
}

describe('the steps of a task', () => {
  test('lead where the reducer leads, however often each is asked for, and show the same', () => {
    const { task } = counted();
    const steps = stepsOf(task);
    let [state, plain] = [startState(task), startState(task)];
    for (const action of WAY) {
      steps.view(steps.reduce(state, { type: 'skip' }));
      steps.view(steps.reduce(state, { type: 'next' }));
      state = steps.reduce(state, action);
      plain = reduce(task, plain, action);
      expect(state).toEqual(plain);
      expect(steps.view(state)).toEqual(formView(task, plain));
    }
  });

  test('asked for ahead of time ask the rules nothing when they are done', () => {
    const { task, asked } = counted();
    const steps = stepsOf(task);
    const state = WAY.slice(0, 4).reduce(steps.reduce, startState(task));
    steps.view(steps.reduce(state, { type: 'next' }));
    const ahead = asked();
    steps.view(steps.reduce(state, { type: 'next' }));
    expect(ahead).toBeGreaterThan(0);
    expect(asked()).toBe(ahead);
  });

  test('ask the rules once about what is told, on one day', () => {
    const { task, asked } = counted();
    const steps = stepsOf(task);
    const state = WAY.slice(0, 2).reduce(steps.reduce, startState(task));
    steps.view(state);
    const before = asked();
    steps.view(steps.reduce(state, { type: 'typed', field: 'certificate', text: 'site-post' }));
    expect(asked(), 'nothing was told').toBe(before);
    steps.view(steps.reduce(state, { type: 'judgeOn', day: '2022-06-01' }));
    expect(asked()).toBe(before + 1);
  });
});
