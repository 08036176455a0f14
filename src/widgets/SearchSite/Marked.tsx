import type { Run } from './search/excerpt.ts';

/** Text with the words looked for marked; what is typed only ever becomes text. */
export function Marked({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
