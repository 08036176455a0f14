import type { Citation, Ruleset } from '../rules/index.ts';

type Window = NonNullable<Ruleset['conversion']>['windows'][number];

/**
 * The quotes that a window is based on.
 * @param notice id of the window's notice
 * @returns `moved`: quotes of the later notice that set another last day, if any; `printed`: quotes of its own notice
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
