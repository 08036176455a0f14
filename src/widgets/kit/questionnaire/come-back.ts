/** So long answers may take to stand where they stood. */
const LONGEST = 10_000;
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Stands where the reader left, as soon as the page is long enough again, until he moves by himself: answers are drawn too
 * late for the browser, which would stop short of it.
 */
export function comeBackTo(top: number): void {
  const watch = new ResizeObserver(() => scrollTo(0, top));
  const free = () => watch.disconnect();
  watch.observe(document.body);
  for (const type of BY_HAND) addEventListener(type, free, { once: true, passive: true });
  setTimeout(free, LONGEST);
}
