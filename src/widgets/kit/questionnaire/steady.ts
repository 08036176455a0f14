import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A double tap comes down twice on much the same place. */
const NEAR = 24;

/**
 * Keeps a heavy hand from answering what it has not seen: where a tap has moved the form on, the second one of a double tap
 * falls on whatever stands there now, and Enter held down goes on by itself. Both do nothing. Who skips one question after
 * the other by the same button goes on as fast as he likes; who chooses or types something has seen what stands there.
 * @param turn another number each time that the form has moved on
 */
export function useSteady(root: RefObject<HTMLElement>, turn: number): void {
  const now = useRef(turn);
  now.current = turn;
  useEffect(() => {
    let [moved, x, y, on] = [now.current, 0, 0, root.current as EventTarget | null];
    const hear = (event: Event) => {
      const { type, key, repeat, detail, clientX, clientY, target } = event as KeyboardEvent & MouseEvent;
      const click = type === 'click';
      const again =
        click && detail > 1 && Math.hypot(clientX - x, clientY - y) < NEAR && moved !== now.current;
      const elsewhere = target !== on || (target as HTMLButtonElement).type === 'submit';
      if ((again && elsewhere) || (key === 'Enter' && repeat)) {
        event.preventDefault();
        event.stopPropagation();
      } else {
        moved = now.current;
        if (click) [x, y, on] = [clientX, clientY, target];
      }
    };
    for (const type of ['click', 'input', 'keydown']) root.current?.addEventListener(type, hear, true);
  }, [root]);
}
