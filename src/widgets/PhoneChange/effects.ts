import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formTexts } from '../ui/form-texts.ts';
import { isInWeChat } from '../ui/saving.ts';
import type { PhoneChangeAction, PhoneChangeState } from './state.ts';

type Root = RefObject<HTMLFormElement>;
type Dispatch = (action: PhoneChangeAction) => void;

/** Class of the root element while only the form is to be printed. */
const ALONE = 'phone-alone';
/** Class of all ancestors of the form, for engines without `:has`. */
const HOLDS = 'phone-holds';

function markHolders(form: HTMLFormElement | null): void {
  for (let at = form?.parentElement; at; at = at.parentElement) at.classList.add(HOLDS);
}

/** First takes over what was typed before the script arrived. */
export function useTypedEarly(root: Root, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current;
    if (form) dispatch({ type: 'ready', typed: formTexts(form), inWeChat: isInWeChat() });
  }, [root, dispatch]);
}

/** Clears the fields when the page is left, and again if it is restored from the back/forward cache. */
export function useNothingKept(root: Root, dispatch: Dispatch): void {
  useEffect(() => {
    const empty = () => {
      root.current?.reset();
      dispatch({ type: 'leave' });
    };
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) empty();
    };
    addEventListener('pagehide', empty);
    addEventListener('pageshow', onShow);
    return () => {
      removeEventListener('pagehide', empty);
      removeEventListener('pageshow', onShow);
    };
  }, [root, dispatch]);
}

/** Prints only the form, once per request, then restores the page. */
export function usePrint(root: Root, { prints }: PhoneChangeState, dispatch: Dispatch): void {
  const printed = useRef(0);
  useEffect(() => {
    const done = () => {
      document.documentElement.classList.remove(ALONE);
      dispatch({ type: 'printed' });
    };
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, [dispatch]);
  useLayoutEffect(() => {
    if (prints === printed.current) return;
    printed.current = prints;
    markHolders(root.current);
    document.documentElement.classList.add(ALONE);
    print();
  }, [root, prints]);
}

/** Moves the focus to `state.focus`, once per move. */
export function useFocus(root: Root, { focus }: PhoneChangeState): void {
  const moved = useRef(0);
  useLayoutEffect(() => {
    if (focus.turn === moved.current) return;
    moved.current = focus.turn;
    root.current
      ?.querySelector<HTMLElement>(`[data-focus="${focus.to}"], input[name="${focus.to}"]`)
      ?.focus();
  }, [root, focus]);
}
