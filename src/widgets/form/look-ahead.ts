import { useLayoutEffect } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';
import type { FormState } from './form.ts';
import type { Steps } from './steps.ts';
import type { Standing } from './view.ts';

/**
 * While a question is read, works out where 下一步 and 不知道 lead: a slow phone shows it the sooner once one is tapped.
 * @param answer what is said then; keep it the same from one call to the next
 */
export function useLookAhead(
  { reduce, view }: Steps,
  state: FormState,
  answer: (standing: Standing) => unknown,
): void {
  useLayoutEffect(() => {
    if (view(state).settled) return undefined;
    return afterPaint(() => {
      try {
        for (const type of ['next', 'skip'] as const)
          for (const standing of view(reduce(state, { type })).standings) answer(standing);
      } catch {
        // Nobody has asked for it yet: whoever does is told.
      }
    });
  }, [reduce, view, state, answer]);
}
