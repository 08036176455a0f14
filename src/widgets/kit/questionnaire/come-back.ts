/** So long answers may take to stand where they stood. */
const LONGEST = 10_000;
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Where the page is coming back to. */
let goal: number | undefined;

/** How far down the page stands, or will once its answers are drawn. */
export const placeOfPage = (): number => goal ?? Math.round(scrollY);

/**
 * Stands where the reader left, as soon as the page is long enough again, until he moves by himself: answers are drawn too
 * late for the browser, which would stop short of it. Several tasks of a page come back to the same place.
 */
export function comeBackTo(top: number): void {
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
