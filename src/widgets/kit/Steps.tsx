import type { ConversionResult } from '../../rules/index.ts';
import { Citations } from './Citations.tsx';

/** Something to do, with the address that the notice prints. */
export type Step = ConversionResult['steps'][number];

/** 接下来: the steps of the notice. */
export function Steps({ steps, title = '接下来' }: { steps: readonly Step[]; title?: string | undefined }) {
  if (steps.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>{title}</h4>
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
