import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type PlainDate, todayInChina } from '../../rules/index.ts';
import type { Screen } from './screen.ts';
import type { CheckAction, CheckState } from './state.ts';

type Root = RefObject<HTMLElement>;
type Dispatch = (action: CheckAction) => void;

/** First of all reads what people typed before the script arrived, and where they are typing. */
export function useTypedEarly(root: Root, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current?.querySelector('form');
    if (!form) return;
    const typed = Object.fromEntries(
      [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const active = form.contains(document.activeElement) ? document.activeElement : null;
    const focused = active?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    dispatch({ type: 'ready', today: todayInChina(new Date()), typed, focused });
  }, [root, dispatch]);
}

const KEY = 'check';

function entryOf(state: unknown): number | undefined {
  const entry =
    typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[KEY] : undefined;
  return typeof entry === 'number' ? entry : undefined;
}

/**
 * Back and forward step through the screens. The history holds a number only, what it stands for stays in memory,
 * and the address never changes.
 * @returns goes one screen back; undefined on the first
 */
export function useTrail(
  ready: boolean,
  screen: Screen,
  asOf: PlainDate,
  dispatch: Dispatch,
): (() => void) | undefined {
  const trail = useRef<{ at: Screen; asOf: PlainDate }[]>([]);
  const here = useRef(-1);

  useLayoutEffect(() => {
    if (!ready) return;
    const current = trail.current[here.current];
    if (current?.at === screen && current.asOf === asOf) return;
    // A new day on the same screen is no step of its own.
    const step = current?.at !== screen;
    if (step) here.current += 1;
    trail.current = [...trail.current.slice(0, here.current), { at: screen, asOf }];
    if (step && here.current > 0) history.pushState({ [KEY]: here.current }, '');
    else history.replaceState({ ...history.state, [KEY]: here.current }, '');
  }, [ready, screen, asOf]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const entry = entryOf(event.state);
      const target = entry === undefined ? undefined : trail.current[entry];
      if (entry === undefined || !target || entry === here.current) return;
      here.current = entry;
      dispatch({ type: 'go', ...target });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [dispatch]);

  if (!ready || here.current < 1) return undefined;
  return () => history.back();
}

function targetIn(root: HTMLElement, { focus }: CheckState, screen: Screen): HTMLElement | null {
  const to = focus.to === 'screen' ? screen : focus.to;
  const region = to === 'errors' || to === 'doubt' || to === 'verdict';
  if (region) return root.querySelector<HTMLElement>(`[data-focus="${to}"]`);
  const field = root.querySelector<HTMLElement>(`[data-field="${to}"]`);
  return (
    field?.querySelector<HTMLElement>(':checked:not(option)') ??
    field?.querySelector<HTMLElement>('input, select') ??
    null
  );
}

/** Moves the focus where the state says, once for each move. */
export function useFocus(root: Root, state: CheckState, screen: Screen): void {
  const moved = useRef(0);
  useLayoutEffect(() => {
    if (state.focus.turn === moved.current || !root.current) return;
    moved.current = state.focus.turn;
    targetIn(root.current, state, screen)?.focus();
  }, [root, state, screen]);
}
