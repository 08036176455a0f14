import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { takeLink } from '../../links/answers.ts';
import type { NewDay } from '../../links/events.ts';
import { todayInChina } from '../../rules/index.ts';
import { formTexts } from '../ui/form-texts.ts';
import type { FormAction, FormState, Kept } from './form.ts';
import { keptIn, keptOf } from './kept.ts';
import type { Screen, Task } from './task.ts';

/** How long, in ms, to keep restoring the scroll position while answers render. */
const LONGEST = 10_000;
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** The scroll position being restored, in px. */
let goal: number | undefined;

/** The scroll position in px: the one being restored, else the current one. */
const placeOfPage = (): number => goal ?? Math.round(scrollY);

/**
 * Restores the scroll position as the page grows, until the reader scrolls, taps or types. The browser's own
 * restoration runs before the answers are rendered and stops short. Several tasks on a page share one position.
 */
function comeBackTo(top: number): void {
  if (goal !== undefined) return;
  goal = top;
  const watch = new ResizeObserver(() => scrollTo(0, top));
  const free = () => {
    goal = undefined;
    watch.disconnect();
  };
  watch.observe(document.body);
  for (const type of BY_HAND) addEventListener(type, free, { once: true, passive: true });
  setTimeout(free, LONGEST);
}

const NEW_DAY: NewDay = 'newday';

/** The current step of a visit, and its serialized answers. */
type Here = Pick<Kept, 'step' | 'said' | 'line' | 'at' | 'active'> & { content: string };

type Root = RefObject<HTMLElement>;
type Dispatch = (action: FormAction) => void;

/**
 * Initialises the form before anything else: from an opened link, the saved visit, or what was typed before the script
 * arrived, and notes which field has the focus.
 */
export function useTypedEarly(root: Root, task: Task, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current?.querySelector('form');
    if (!form) return;
    const active = form.contains(document.activeElement) ? document.activeElement : null;
    const focused = active?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const begin = () => ({ type: 'ready' as const, today: todayInChina(new Date()), now: Date.now() });
    const link = takeLink(task.id);
    const kept = keptIn(history.state, task.id);
    if (kept && !link) comeBackTo(kept.scroll);
    dispatch({ ...begin(), typed: formTexts(form), focused, link, kept });
    const onHash = () => {
      const link = takeLink(task.id);
      if (link) dispatch({ ...begin(), typed: {}, link });
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [root, task, dispatch]);
}

/** Moves on to the new day when the page reports that one has begun in China. */
export function useNewDay(dispatch: Dispatch): void {
  useEffect(() => {
    const onNewDay = () => dispatch({ type: 'newDay', today: todayInChina(new Date()) });
    addEventListener(NEW_DAY, onNewDay);
    return () => removeEventListener(NEW_DAY, onNewDay);
  }, [dispatch]);
}

/** Debounce in ms for saving typed text and scroll position: browsers limit history updates. */
const PAUSE = 200;

/**
 * Makes the browser's back and forward step through the screens. Each history entry holds a screen and the answers so
 * far, so going back or reloading restores them; the URL never changes.
 * @returns a function that goes back one screen; undefined on the first
 */
export function useTrail(
  task: Task,
  state: FormState,
  at: Screen,
  dispatch: Dispatch,
): (() => void) | undefined {
  const here = useRef<Here>();
  /** Set after popstate until that entry has been saved: it must be replaced, not followed by a new one. */
  const popped = useRef(false);
  const write = useRef(() => {});
  const { id: key } = task;
  const { today, asOf, active, line, byLink, focus } = state;
  const ready = today !== '';

  const stepsOn = () => {
    const was = here.current;
    const same = was?.line === line ? was.at === at && was.active === active : byLink;
    const stays = popped.current || same;
    return was !== undefined && !stays;
  };
  const stepNow = () => {
    const before = here.current?.line === line ? here.current : keptIn(history.state, key);
    return (before?.step ?? 0) + (stepsOn() ? 1 : 0);
  };
  write.current = () => {
    const kept = keptOf(task, state, at);
    const content = JSON.stringify([kept.asOf, kept.sheets]);
    const before = here.current ?? keptIn(history.state, key);
    const told = here.current ? here.current.content === content : before?.line === line;
    const next = {
      step: stepNow(),
      line,
      at,
      active,
      content,
      said: told && before ? before.said : Date.now(),
    };
    const { content: _, ...step } = next;
    const entry = { ...history.state, [key]: { ...kept, ...step, scroll: placeOfPage() } };
    try {
      if (stepsOn()) history.pushState(entry, '');
      else history.replaceState(entry, '');
      here.current = next;
      popped.current = false;
    } catch {
      // The browser limits history updates; the next save tries again.
    }
  };

  // Before paint, so that the entry exists if the reader goes back at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: saves on every step except typing
  useLayoutEffect(() => {
    if (ready) write.current();
  }, [ready, at, active, asOf, line, focus.turn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: saves after any change of state
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
      popped.current = true;
      if (!kept || (kept.line === was.line && kept.step === was.step)) return write.current();
      here.current = { ...was, step: kept.step, line: kept.line };
      const other = kept.line !== was.line || kept.said > was.said;
      if (other)
        dispatch({ type: 'ready', today: todayInChina(new Date()), now: Date.now(), typed: {}, kept });
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

  if (!ready || stepNow() < 1) return undefined;
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

/** Moves the focus to `state.focus`, once per move. */
export function useFocus(root: Root, state: FormState, screen: Screen): void {
  const moved = useRef(0);
  useLayoutEffect(() => {
    if (state.focus.turn === moved.current || !root.current) return;
    moved.current = state.focus.turn;
    targetIn(root.current, state, screen)?.focus();
  }, [root, state, screen]);
}
