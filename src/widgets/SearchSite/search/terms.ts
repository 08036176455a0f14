import { type Corpus, fold, piecesFrom, type Term } from './pieces.ts';

/** How many characters of a query are used. */
export const LONGEST_QUERY = 60;

const MOST_TERMS = 12;

const COST = { leftOut: 2, ignored: 0.5 };

/** The cheapest segmentation of the rest of a part. */
interface Cut {
  cost: number;
  terms: Term[];
}

/** One step of a segmentation: characters skipped or ignored, or a piece. */
interface CutStep extends Cut {
  length: number;
}

const END: Cut = { cost: 0, terms: [] };

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** Whether a space is only a typing artefact: 手 机 号, 64 学时. */
function belongTogether(before: string, after: string): boolean {
  if (/\d$/u.test(before)) return /^\p{Script=Han}/u.test(after);
  return (
    (isHan(before) && /^[\p{Script=Han}\d]/u.test(after)) || (isHan(after) && /\p{Script=Han}$/u.test(before))
  );
}

/** Splits a query at spaces and marks. */
function partsOf(query: string): string[] {
  const typed = fold(query.slice(0, LONGEST_QUERY)).replace(/['’]/gu, '');
  const parts: string[] = [];
  let last = '';
  for (const chunk of typed.split(/[^\p{L}\p{N}()./:_-]+/u)) {
    if (belongTogether(last, chunk)) parts.push((parts.pop() ?? '') + chunk);
    else if (chunk !== '') parts.push(chunk);
    last = chunk;
  }
  return parts;
}

function cutPart(part: string, ignored: readonly string[], whole: Corpus): Term[] {
  const words = whole.words.filter(({ says }) => says.some((each) => part.includes(each)));
  const corpus = { ...whole, words };
  const best: Cut[] = [];
  best[part.length] = END;
  for (let at = part.length - 1; at >= 0; at -= 1) {
    const steps: CutStep[] = [
      { length: 1, cost: COST.leftOut, terms: [] },
      ...ignored
        .filter((word) => part.startsWith(word, at))
        .map(({ length }) => ({ length, cost: COST.ignored, terms: [] })),
      ...piecesFrom(part, at, corpus).map(({ term, cost }) => ({
        length: term.typed.length,
        cost,
        terms: [term],
      })),
    ];
    const cuts = steps.map(({ length, cost, terms }): Cut => {
      const rest = best[at + length] ?? END;
      return { cost: cost + rest.cost, terms: [...terms, ...rest.terms] };
    });
    best[at] = cuts.reduce((cheapest, cut) => (cut.cost < cheapest.cost ? cut : cheapest));
  }
  return best[0]?.terms ?? [];
}

/**
 * The terms of a query that the corpus knows.
 * @param query as typed
 * @returns [] if nothing is known
 */
export function termsOf(query: string, corpus: Corpus): Term[] {
  const parts = partsOf(query);
  const terms = parts.flatMap((part) => cutPart(part, corpus.ignored, corpus));
  // If the query has nothing but ignored words, search for those.
  const found = terms.length > 0 ? terms : parts.flatMap((part) => cutPart(part, [], corpus));
  return found.slice(0, MOST_TERMS);
}
