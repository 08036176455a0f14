import { expect } from './test.ts';
import type { Weight } from './weighing.ts';

/** What a page may come to. */
export type Ceiling = Readonly<Pick<Weight, 'total' | 'requests' | 'js'>>;

/** Says what a page weighs, and holds it against its ceiling. */
export function expectWithin(name: string, weight: Weight, ceiling: Ceiling): void {
  const { requests, html, css, js, other, total } = weight;
  const cells = [requests, html, css, js, other, total].map((cell) => String(cell).padStart(8));
  process.stdout.write(`${name.padEnd(60)}${cells.join('')}\n`);
  expect(weight.foreign, `${name}: requests to other hosts`).toBe(0);
  for (const key of ['total', 'requests', 'js'] as const)
    expect.soft(weight[key], `${name}: ${key}`).toBeLessThanOrEqual(ceiling[key]);
}
