import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Does something once what has just changed is painted. @returns takes it back */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Has it been over for a frame? What comes of it is painted first, and a slow phone works out the rest when that can be read
 * already. For paper it has been; where it never was, too.
 */
export function useLongOver(now: boolean): boolean {
  const over = useRef(true);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  if (now) over.current = false;
  useLayoutEffect(() => {
    if (now || over.current) return undefined;
    const come = () => {
      over.current = true;
      redraw(undefined);
    };
    const takeBack = afterPaint(come);
    addEventListener('beforeprint', come);
    return () => {
      takeBack();
      removeEventListener('beforeprint', come);
    };
  }, [now]);
  return over.current;
}
