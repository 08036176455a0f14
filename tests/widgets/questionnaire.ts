import type { FormAction } from '../../src/widgets/form/form.ts';
import { activeSheet, reduce, startState } from '../../src/widgets/form/state.ts';
import type { Task } from '../../src/widgets/form/task.ts';
import { formView } from '../../src/widgets/form/view.ts';

export const TODAY = '2026-11-21';

export type Asked = ReturnType<typeof asked>;

/** A questionnaire that is told what to do, and can be asked what it shows. */
export function asked(task: Task, typed: Record<string, string> = {}, focused?: string) {
  let state = startState(task);
  const act = (action: FormAction) => {
    state = reduce(task, state, action);
  };
  act({ type: 'ready', today: TODAY, typed, focused });
  const form = {
    act,
    type: (field: string, text: string) => act({ type: 'typed', field, text }),
    answer: (field: string, text: string) => {
      form.type(field, text);
      act({ type: 'next' });
    },
    get state() {
      return state;
    },
    get sheet() {
      return activeSheet(state);
    },
    get view() {
      return formView(task, state);
    },
  };
  return form;
}
