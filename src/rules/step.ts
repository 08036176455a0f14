import { type Citation, citationsOf } from './citation.ts';
import { concerns, type Words } from './guard.ts';
import type { DeepReadonly, Ruleset } from './schema/ruleset.ts';

/** Something to do, with the address that the notice prints. */
export interface Step {
  says: string;
  link?: { text: string; url: string };
  citations: Citation[];
}

type Written = DeepReadonly<NonNullable<Ruleset['registration']>['steps'][number]>;

/** The steps that concern this person, in the order of the ruleset; fresh, with their citations complete. */
export function stepsFor({ notice }: Ruleset, steps: readonly Written[], words: Words): Step[] {
  return steps
    .filter((each) => concerns(each, words))
    .map(({ says, link, cite }) => {
      const citations = citationsOf(notice, cite);
      return link ? { says, link: { ...link }, citations } : { says, citations };
    });
}
