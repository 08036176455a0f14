import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formTexts } from '../ui/form-texts.ts';
import { isInWeChat } from '../ui/saving.ts';
import type { PhoneChangeAction, PhoneChangeState } from './state.ts';

type Root = RefObject<HTMLFormElement>;
type Dispatch = (action: PhoneChangeAction) => void;

/** On the root element while the form alone is to be printed. */
const ALONE = 'phone-alone';
/** On all that holds the form, for engines whose styles cannot ask (`:has`). */
const HOLDS = 'phone-holds';

function markHolders(form: HTMLFormElement | null): void {
  for (let at = form?.parentElement; at; at = at.parentElement) at.classList.add(HOLDS);
}

/** First of all reads what people typed before the script arrived. */
export function useTypedEarly(root: Root, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    const form = root.current;
    if (form) dispatch({ type: 'ready', typed: formTexts(form), inWeChat: isInWeChat() });
  }, [root, dispatch]);
}

/** Empties the fields when the page is left, and again should the browser bring it back as it was. */
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

/** Prints the form alone, once for each time it is asked for; afterwards the page is as it was. */
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

/** Moves the focus where the state says, once for each move. */
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
