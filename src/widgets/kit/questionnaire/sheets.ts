import type { FormState } from './form.ts';
import { furtherSheet } from './sheet.ts';
import type { Task } from './task.ts';

/** With one sheet more, which is filled in next; as it was where there are enough. */
export function addSheet(task: Task, state: FormState): FormState {
  const { sheets, active } = state;
  const from = sheets[active];
  if (!from || sheets.length >= (task.several?.most ?? 1)) return state;
  return { ...state, sheets: [...sheets, furtherSheet(task, from)], active: sheets.length };
}

/** Without a sheet; the only one stays. */
export function removeSheet(state: FormState, gone: number): FormState {
  if (state.sheets.length < 2) return state;
  const sheets = state.sheets.filter((_, index) => index !== gone);
  const active = Math.min(state.active > gone ? state.active - 1 : state.active, sheets.length - 1);
  return { ...state, sheets, active };
}
