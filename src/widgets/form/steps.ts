import { once } from '../../rules/index.ts';
import { remembered } from '../answers/remembered.ts';
import type { FormAction, FormState } from './form.ts';
import { reduce } from './state.ts';
import type { Task } from './task.ts';
import { type FormView, formView } from './view.ts';

/** How a form goes on, and what it shows. */
export interface Steps {
  reduce: (before: FormState, action: FormAction) => FormState;
  view: (state: FormState) => FormView;
}

/**
 * The steps of a task, each worked out once for a state and what is done to it: whoever asks ahead of time has it ready when
 * it is done, and the task is not asked twice about the same told texts.
 */
export function stepsOf(given: Task): Steps {
  const open = remembered<readonly string[]>();
  const after = remembered<FormState>();
  const task: Task = {
    ...given,
    questions: once(given.questions),
    open: (told, asOf) => open(told, asOf, () => given.open(told, asOf)),
  };
  return {
    reduce: (before, action) => after(before, JSON.stringify(action), () => reduce(task, before, action)),
    view: once((state) => formView(task, state)),
  };
}
