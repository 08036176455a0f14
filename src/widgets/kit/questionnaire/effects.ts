import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type PlainDate, todayInChina } from '../../../rules/index.ts';
import { formTexts } from '../form-texts.ts';
import type { NewDay } from '../new-day.ts';
import { takeLink } from '../take-link.ts';
import type { FormAction, FormState } from './form.ts';
import type { Screen, Task } from './task.ts';

const NEW_DAY: NewDay = 'newday';

type Root = RefObject<HTMLElement>;
type Dispatch = (action: FormAction) => void;

/** First of all reads what people typed before the script arrived, where they are typing, and what an opened link tells. */
export function useTypedEarly(root: Root, task: Task, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current?.querySelector('form');
    if (!form) return;
    const active = form.contains(document.activeElement) ? document.activeElement : null;
    const focused = active?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const today = todayInChina(new Date());
    dispatch({ type: 'ready', today, typed: formTexts(form), focused, link: takeLink(task.id) });
    const onHash = () => {
      const link = takeLink(task.id);
      if (link) dispatch({ type: 'ready', today, typed: {}, link });
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [root, task, dispatch]);
}

/** Goes on to the new day when the page tells that one has begun in China. */
export function useNewDay(dispatch: Dispatch): void {
  useEffect(() => {
    const onNewDay = () => dispatch({ type: 'newDay', today: todayInChina(new Date()) });
    addEventListener(NEW_DAY, onNewDay);
    return () => removeEventListener(NEW_DAY, onNewDay);
  }, [dispatch]);
}

function entryOf(state: unknown, key: string): number | undefined {
  const entry =
    typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[key] : undefined;
  return typeof entry === 'number' ? entry : undefined;
}

interface Step {
  at: Screen;
  asOf: PlainDate;
  sheet: number;
}

/**
 * Back and forward step through the screens. The history holds a number only, what it stands for stays in memory,
 * and the address never changes.
 * @param key names the widget: several stand on one page
 * @returns goes one screen back; undefined on the first
 */
export function useTrail(
  key: string,
  ready: boolean,
  step: Step,
  dispatch: Dispatch,
): (() => void) | undefined {
  const trail = useRef<Step[]>([]);
  const here = useRef(-1);
  const { at, asOf, sheet } = step;

  useLayoutEffect(() => {
    if (!ready) return;
    const current = trail.current[here.current];
    const same = current?.at === at && current.sheet === sheet;
    if (same && current.asOf === asOf) return;
    // A new day on the same screen is no step of its own.
    if (!same) here.current += 1;
    trail.current = [...trail.current.slice(0, here.current), { at, asOf, sheet }];
    const entry = { ...history.state, [key]: here.current };
    if (!same && here.current > 0) history.pushState(entry, '');
    else history.replaceState(entry, '');
  }, [key, ready, at, asOf, sheet]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const entry = entryOf(event.state, key);
      const target = entry === undefined ? undefined : trail.current[entry];
      if (entry === undefined || !target || entry === here.current) return;
      here.current = entry;
      dispatch({ type: 'go', ...target });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [key, dispatch]);

  if (!ready || here.current < 1) return undefined;
  return () => history.back();
}

function targetIn(root: HTMLElement, { focus }: FormState, screen: Screen): HTMLElement | null {
  const to = focus.to === 'screen' ? screen : focus.to;
  const region = to === 'errors' || to === 'doubt' || to === 'verdict';
  if (region) return root.querySelector<HTMLElement>(`[data-focus="${to}"]`);
  const onScreen = [...root.querySelectorAll<HTMLElement>(`[data-screen="${to}"] [data-field]`)];
  const empty = onScreen.find(
    (each) => each.querySelector<HTMLInputElement>('input[type=text]')?.value === '',
  );
  const field = root.querySelector<HTMLElement>(`[data-field="${to}"]`) ?? empty ?? onScreen[0];
  return (
    field?.querySelector<HTMLElement>(':checked:not(option)') ??
    field?.querySelector<HTMLElement>('input, select') ??
    null
  );
}

/** Moves the focus where the state says, once for each move. */
export function useFocus(root: Root, state: FormState, screen: Screen): void {
  const moved = useRef(0);
  useLayoutEffect(() => {
    if (state.focus.turn === moved.current || !root.current) return;
    moved.current = state.focus.turn;
    targetIn(root.current, state, screen)?.focus();
  }, [root, state, screen]);
}
