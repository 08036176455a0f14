/** Beside what widgets keep in the entry of this page. */
const KEY = 'scroll';
const PAUSE = 200;
/** So long answers may take to stand where they stood. */
const LONGEST = 10_000;
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Has a widget kept something of the visit in this entry? */
export const isKept = (task: string): boolean => history.state?.[task] !== undefined;

function keep(): void {
  if (history.state) history.replaceState({ ...history.state, [KEY]: Math.round(scrollY) }, '');
}

/** Stands where the reader left, as soon as the page is long enough again, until he moves by himself. */
function comeBack(top: number): void {
  const watch = new ResizeObserver(() => scrollTo({ top, behavior: 'instant' }));
  const free = () => watch.disconnect();
  watch.observe(document.body);
  for (const type of BY_HAND) addEventListener(type, free, { once: true, passive: true });
  setTimeout(free, LONGEST);
}

/** Keeps where the page stands: what widgets draw comes too late for the browser, which would stop short of it. */
export function keepScroll(): void {
  const top: unknown = history.state?.[KEY];
  if (typeof top === 'number') comeBack(top);
  let timer = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE);
    },
    { passive: true },
  );
  addEventListener('pagehide', keep);
}
