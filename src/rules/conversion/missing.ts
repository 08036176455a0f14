import { type Amount, join, joinAll, NEUTRAL } from './amount.ts';
import type { Open, Survey } from './survey.ts';

/** Everything that groups may amount to together. */
export function amountsOf(surveys: readonly Survey[]): readonly Amount[] {
  return surveys.reduce<readonly Amount[]>((all, { amounts }) => joinAll(all, amounts), [NEUTRAL]);
}

function canChange([first = NEUTRAL, ...others]: readonly Amount[], rest: readonly Amount[]): boolean {
  return rest.some((amount) => {
    const { outcome } = join(amount, first);
    return others.some((other) => join(amount, other).outcome !== outcome);
  });
}

/** The untold facts that can still change the outcome, exactly, the most telling first. */
export function missingFacts(surveys: readonly Survey[]): string[] {
  const open: Open[] = [];
  for (const each of surveys) {
    if (each.open.length === 0) continue;
    const rest = amountsOf(surveys.filter((other) => other !== each));
    open.push(...each.open.filter(({ sides }) => sides.some((side) => canChange(side, rest))));
  }
  return open.sort((a, b) => b.share - a.share).map(({ fact }) => fact);
}
