import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A file that misses its place would be opened in place of the page, and the answers be lost: it falls on nothing. */
export function useStrayDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const events = ['dragover', 'drop'] as const;
    for (const name of events) addEventListener(name, refuse);
    return () => {
      for (const name of events) removeEventListener(name, refuse);
    };
  }, []);
}

/** Takes a file that is dropped anywhere on an element. @returns whether one hangs over it */
export function useDrop(
  place: RefObject<HTMLElement>,
  take: (files: FileList | undefined) => unknown,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const ended = new AbortController();
    const { signal } = ended;
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    element.addEventListener('dragover', hover, { signal });
    element.addEventListener('dragleave', () => setOver(false), { signal });
    element.addEventListener('drop', drop, { signal });
    return () => ended.abort();
  });
  return over;
}
