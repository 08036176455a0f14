import { type ComponentChildren, createContext } from 'preact';
import type { FormAction, FormState } from './form.ts';
import { startState } from './state.ts';
import type { Task } from './task.ts';

interface FormContext {
  task: Task;
  state: FormState;
  dispatch: (action: FormAction) => void;
  /** Extra content of a field besides its hint, by field name. */
  asideOf: (field: string) => ComponentChildren;
}

const NO_TASK: Task = {
  id: '',
  preset: {},
  questions: () => [],
  extras: () => [],
  open: () => [],
  rules: () => undefined,
};

/** Context for the parts of a form. */
export const Form = createContext<FormContext>({
  task: NO_TASK,
  state: startState(NO_TASK),
  dispatch: () => undefined,
  asideOf: () => undefined,
});
