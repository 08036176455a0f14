import type { ComponentChildren } from 'preact';
import { type Bar, labelsOf } from './bar.ts';

function Entry({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="kit-bar-swatch" aria-hidden="true" width="1.8em" height="1.2em">
        {children}
      </svg>
      {says}
    </li>
  );
}

const across = { x1: '50%', x2: '50%', y1: '0', y2: '100%' };

/** What the pieces of a bar chart stand for. Hidden from screen readers, which read the table. */
export function BarLegend({ bars, stripes }: { bars: readonly Bar[]; stripes: string }) {
  const tones = new Map(bars.flatMap(({ parts }) => parts.map(({ name, tone }) => [name, tone] as const)));
  const asks = new Set(bars.flatMap((bar) => (bar.minimum ? [labelsOf(bar).minimumLabel] : [])));
  const second = new Set(bars.flatMap((bar) => (bar.secondMinimum ? [labelsOf(bar).secondLabel] : [])));
  return (
    <ul class="kit-bar-legend" aria-hidden="true">
      {[...tones].map(([name, tone]) => (
        <Entry key={name} says={name}>
          <rect
            class={`kit-bar-${tone}`}
            fill={tone === 'second' ? stripes : undefined}
            width="100%"
            height="100%"
          />
        </Entry>
      ))}
      {[...asks].map((says) => (
        <Entry key={says} says={says}>
          <line class="kit-bar-line kit-bar-line-minimum" {...across} />
        </Entry>
      ))}
      {[...second].map((says) => (
        <Entry key={says} says={`${says}（最少）`}>
          <line class="kit-bar-line kit-bar-line-second" {...across} />
        </Entry>
      ))}
    </ul>
  );
}
