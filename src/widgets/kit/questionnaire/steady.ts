import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A double tap comes down twice on much the same place. */
const NEAR = 24;

/**
 * Keeps a heavy hand from answering what it has not seen: where a tap has moved the form on, the second one of a double tap
 * falls on whatever stands there now, and Enter held down goes on by itself. Both do nothing. Who skips one question after
 * the other by the same button goes on as fast as he likes.
 * @param turn another number each time that the form has moved on
 */
export function useSteady(root: RefObject<HTMLElement>, turn: number): void {
  const now = useRef(turn);
  now.current = turn;
  useEffect(() => {
    const { current: place } = root;
    if (!place) return;
    const before = { turn: -1, x: 0, y: 0, target: place as EventTarget | null };
    const drop = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onClick = (event: MouseEvent) => {
      const { detail, clientX: x, clientY: y, target } = event;
      const again = detail > 1 && Math.hypot(x - before.x, y - before.y) < NEAR;
      const asksElse = target !== before.target || (target as HTMLButtonElement).type === 'submit';
      if (again && asksElse && before.turn !== now.current) drop(event);
      else Object.assign(before, { turn: now.current, x, y, target });
    };
    // Whoever chooses or types something has seen what stands there.
    const onInput = () => {
      before.turn = now.current;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.repeat) drop(event);
    };
    place.addEventListener('click', onClick, true);
    place.addEventListener('input', onInput, true);
    place.addEventListener('keydown', onKey, true);
    return () => {
      place.removeEventListener('click', onClick, true);
      place.removeEventListener('input', onInput, true);
      place.removeEventListener('keydown', onKey, true);
    };
  }, [root]);
}
