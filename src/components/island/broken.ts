import type { Broken } from '../../widgets/kit/robust/broken-event.ts';

const BROKEN: Broken = 'broken';

/**
 * Keeps what the build has drawn into an island. Where its widget breaks, or cannot be had, that stands there again,
 * and the island's surroundings show what they show without JavaScript, with a sentence that says why.
 */
export function keepServed(island: HTMLElement): void {
  const served = island.cloneNode(true).childNodes;
  let used = false;
  // Enter in a field clicks its form's button.
  island.addEventListener('click', () => {
    used = true;
  });
  const giveBack = () => {
    const place = island.parentNode as HTMLElement;
    island.replaceChildren(...served);
    place.setAttribute('data-broken', '');
    // Whoever was at it finds the focus at the sentence; nobody else is moved.
    if (used) place.querySelector<HTMLElement>('.broken-only')?.focus();
  };
  island.addEventListener(BROKEN, giveBack, { once: true });
}

/** Tells an island that its widget cannot be had. */
export function tellBroken(island: HTMLElement): void {
  island.dispatchEvent(new Event(BROKEN));
}
