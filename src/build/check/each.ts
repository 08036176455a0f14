import { once } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';

/**
 * A check that looks at each notice by itself: what it found holds for as long as the notice is not read anew.
 * @param faultsOf what is wrong with one notice
 */
export function ofEach(faultsOf: (notice: Notice) => Problem[]): (notices: readonly Notice[]) => Problem[] {
  const found = once(faultsOf);
  return (notices) => notices.flatMap(found);
}
