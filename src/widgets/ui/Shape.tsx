/** The shapes that mark answers, in addition to word and colour. */
export type ShapeName = 'tick' | 'cross' | 'halves' | 'clock' | 'dotted';

const drawings = {
  tick: (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M9.5 16.5l4.6 4.6 8.6-9.4" fill="none" stroke="currentColor" stroke-width="3" />
    </>
  ),
  cross: (
    <>
      <path
        d="M10.6 3h10.8L29 10.6v10.8L21.4 29H10.6L3 21.4V10.6z"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
      />
      <path d="M11 11l10 10M21 11L11 21" fill="none" stroke="currentColor" stroke-width="3" />
    </>
  ),
  halves: (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M16 3a13 13 0 0 1 0 26z" fill="currentColor" />
    </>
  ),
  clock: (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M16 8v8.5h6.5" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M6.8 25.2L25.2 6.8" fill="none" stroke="currentColor" stroke-width="2.5" />
    </>
  ),
  dotted: (
    <circle
      cx="16"
      cy="16"
      r="13"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-dasharray="1 5.8"
      stroke-linecap="round"
    />
  ),
} as const satisfies Record<ShapeName, unknown>;

/** A decorative shape without an accessible name: the word beside it says the same. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class="kit-shape" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
