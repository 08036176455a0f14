import { Citations } from '../kit/Citations.tsx';
import type { Step } from './proof.ts';

/** 接下来: the steps of the notice, with the addresses that it prints. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>接下来</h4>
      <ol class="kit-steps">
        {steps.map(({ says, link, citations }) => (
          <li key={says}>
            <p>{says}</p>
            {link && (
              <a class="kit-outward" href={link.url} rel="noopener noreferrer">
                {link.text}（站外链接<span aria-hidden="true"> ↗</span>）
              </a>
            )}
            <Citations citations={citations} />
          </li>
        ))}
      </ol>
    </section>
  );
}
