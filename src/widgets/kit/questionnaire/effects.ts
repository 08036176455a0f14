import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { todayInChina } from '../../../rules/index.ts';
import { formTexts } from '../form-texts.ts';
import type { NewDay } from '../new-day.ts';
import { takeLink } from '../take-link.ts';
import { comeBackTo, placeOfPage } from './come-back.ts';
import type { FormAction, FormState } from './form.ts';
import { type Kept, keptIn, keptOf } from './kept.ts';
import type { Screen, Task } from './task.ts';

const NEW_DAY: NewDay = 'newday';

type Root = RefObject<HTMLElement>;
type Dispatch = (action: FormAction) => void;

/** First of all reads what an opened link tells, what was kept of the visit, or what people typed before the script arrived, and where they are typing. */
export function useTypedEarly(root: Root, task: Task, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current?.querySelector('form');
    if (!form) return;
    const active = form.contains(document.activeElement) ? document.activeElement : null;
    const focused = active?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const today = todayInChina(new Date());
    const link = takeLink(task.id);
    const kept = keptIn(history.state, task.id);
    if (kept) comeBackTo(kept.scroll);
    dispatch({ type: 'ready', today, typed: formTexts(form), focused, link, kept });
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

/** Typing and scrolling are written down once they pause: browsers refuse to be told of everything. */
const PAUSE = 200;

/**
 * Back and forward step through the screens. The browser keeps each in the entry of its history, with the answers given by
 * then, so that who comes back, or loads the page anew, finds what he left; the address never changes.
 * @returns goes one screen back; undefined on the first
 */
export function useTrail(
  task: Task,
  state: FormState,
  at: Screen,
  dispatch: Dispatch,
): (() => void) | undefined {
  const here = useRef<Pick<Kept, 'step' | 'when' | 'at' | 'active'>>();
  const write = useRef(() => {});
  const { id: key } = task;
  const { today, asOf, active, focus } = state;
  const ready = today !== '';

  const stays = () => here.current?.at === at && here.current.active === active;
  const stepOn = () => {
    if (here.current) return here.current.step + (stays() ? 0 : 1);
    return keptIn(history.state, key)?.step ?? 0;
  };
  write.current = () => {
    const same = !here.current || stays();
    here.current = { step: stepOn(), when: Date.now(), at, active };
    const entry = {
      ...history.state,
      [key]: { ...keptOf(task, state, at), ...here.current, scroll: placeOfPage() },
    };
    try {
      if (same) history.replaceState(entry, '');
      else history.pushState(entry, '');
    } catch {
      // A browser that is told too often: the next step is kept again.
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: written on every step, typing aside
  useEffect(() => {
    if (ready) write.current();
  }, [ready, at, active, asOf, focus.turn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is typed
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => write.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [ready, state]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const kept = keptIn(event.state, key);
      const was = here.current;
      if (!was) return;
      if (!kept || kept.step === was.step) return write.current();
      here.current = kept;
      if (kept.when > was.when) dispatch({ type: 'ready', today: todayInChina(new Date()), typed: {}, kept });
      else dispatch({ type: 'go', at: kept.at, asOf: kept.asOf, sheet: kept.active });
    };
    let timer = 0;
    const keep = () => here.current && write.current();
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE);
    };
    addEventListener('popstate', onPop);
    addEventListener('scroll', onScroll, { passive: true });
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a')) keep();
    };
    addEventListener('click', onClick, true);
    return () => {
      removeEventListener('popstate', onPop);
      removeEventListener('scroll', onScroll);
      removeEventListener('click', onClick, true);
      clearTimeout(timer);
    };
  }, [key, dispatch]);

  if (!ready || stepOn() < 1) return undefined;
  return () => history.back();
}

function targetIn(root: HTMLElement, { focus }: FormState, screen: Screen): HTMLElement | null {
  const to = focus.to === 'screen' ? screen : focus.to;
  const region = to === 'errors' || to === 'doubt' || to === 'verdict';
  if (region) return root.querySelector<HTMLElement>(`[data-focus="${to}"]`);
  const onScreen = [...root.querySelectorAll<HTMLElement>(`[data-screen="${to}"] [data-field]`)];
  const empty = onScreen.find(
    (each) => each.querySelector<HTMLInputElement>('input[type=text]:enabled')?.value === '',
  );
  const field =
    root.querySelector<HTMLElement>(`[data-field="${to}"]`) ??
    empty ??
    onScreen.find((each) => each.querySelector(':enabled'));
  return (
    field?.querySelector<HTMLElement>(':checked:not(option)') ??
    field?.querySelector<HTMLElement>('input:enabled, select:enabled') ??
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
