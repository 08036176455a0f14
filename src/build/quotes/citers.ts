import { once } from '../../rules/index.ts';
import { citedNotices } from '../check/citations.ts';
import type { Notice } from '../notice/read.ts';

/** By notice: those that cite it. A notice itself is always among them. */
const citersIn = once((all: readonly Notice[]): ReadonlyMap<string, readonly Notice[]> => {
  const pairs = all.flatMap((citing) => citedNotices(citing).map((cited) => ({ cited, citing })));
  return new Map(
    [...Map.groupBy(pairs, ({ cited }) => cited)].map(([id, list]) => [id, list.map(({ citing }) => citing)]),
  );
});

/**
 * The notices in which anything of this one is cited, in the order of all.
 * @param all every notice: the same list again and again, so that it is looked through once
 */
export function citersOf<N extends Notice>(id: string, all: readonly N[]): readonly N[] {
  return (citersIn(all).get(id) ?? []) as readonly N[];
}
