import { type ComponentChildren, createContext } from 'preact';
import type { FormAction, FormState } from './form.ts';
import { startState } from './state.ts';
import type { Task } from './task.ts';

interface FormContext {
  task: Task;
  state: FormState;
  dispatch: (action: FormAction) => void;
  /** What stands at a field beside its hint, by the field's name. */
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

/** The form that a part of it stands in. */
export const Form = createContext<FormContext>({
  task: NO_TASK,
  state: startState(NO_TASK),
  dispatch: () => undefined,
  asideOf: () => undefined,
});
