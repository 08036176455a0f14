import type { FormState } from './form.ts';
import { emptySheet } from './sheet.ts';
import type { Task } from './task.ts';

/** With an empty sheet more, which is filled in next; as it was where there are enough. */
export function addSheet({ preset, several }: Task, state: FormState): FormState {
  if (state.sheets.length >= (several?.most ?? 1)) return state;
  const sheets = [...state.sheets, emptySheet(preset)];
  return { ...state, sheets, active: sheets.length - 1 };
}

/** Without a sheet; the only one stays. */
export function removeSheet(state: FormState, gone: number): FormState {
  if (state.sheets.length < 2) return state;
  const sheets = state.sheets.filter((_, index) => index !== gone);
  const active = Math.min(state.active > gone ? state.active - 1 : state.active, sheets.length - 1);
  return { ...state, sheets, active };
}
