import type { Citation, Ruleset } from '../rules/index.ts';

type Window = NonNullable<Ruleset['conversion']>['windows'][number];

/**
 * The words that a window rests on.
 * @param notice the id of the notice whose window it is
 * @returns `moved`: of the later notice that put another last day in its place, where one did; `printed`: its own
 */
export function windowWords(
  notice: string,
  { printedCloses, cite }: Window,
): { moved: Citation | undefined; printed: Citation | undefined } {
  const words = cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
  const other = words.find((each) => each.notice !== notice);
  return {
    moved: printedCloses === undefined ? undefined : other,
    printed: words.find((each) => each.notice === notice),
  };
}
