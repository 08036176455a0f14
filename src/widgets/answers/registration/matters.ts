import { addYears, type PlainDate, type Ruleset } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import type { Answered, Kind } from './answered.ts';
import { EMPLOYED_ELSEWHERE, NOT_EMPLOYED } from './answered.ts';

const LONG_AGO_YEARS = 200;

/** Values of a fact that stand for all: any answer that it can change, one of these changes. */
function trialsOf(fact: string, { registration }: Ruleset, asOf: PlainDate): readonly string[] {
  if (fact === 'birthDate') return [asOf, addYears(asOf, -LONG_AGO_YEARS)];
  if (fact === 'specialties') return ['1', '2'];
  if (fact !== 'employer') return ['yes', 'no'];
  return [...(registration?.initial.employers.slice(0, 1) ?? []), EMPLOYED_ELSEWHERE, NOT_EMPLOYED];
}

/** Every way in which these facts could be told; the last of them changes fastest. */
function worlds(facts: readonly string[], told: Texts, trials: readonly (readonly string[])[]): Texts[] {
  return facts.reduce<Texts[]>(
    (all, fact, at) => all.flatMap((each) => (trials[at] ?? []).map((value) => ({ ...each, [fact]: value }))),
    [told],
  );
}

/** Is anything else said in two worlds that differ in the fact at this place alone? */
function matters(said: readonly string[], trials: readonly (readonly string[])[], at: number): boolean {
  const values = trials[at]?.length ?? 1;
  const apart = trials.slice(at + 1).reduce((product, { length }) => product * length, 1);
  return said.some((each, world) => {
    const first = world - apart * (Math.floor(world / apart) % values);
    return each !== said[first];
  });
}

type Reading = (answer: Answered) => string;

const whole: Reading = ({ outcome, headline, says, facts, days, lines }) =>
  JSON.stringify([outcome, headline, says, facts, days, lines]);

/** What stands in the first line: the outcome, and what follows from it. */
export const conclusion: Reading = ({ outcome, headline, says }) => JSON.stringify([outcome, headline, says]);

/**
 * What is still to be asked for one question: the facts that the rules miss, without those whose every value leaves what
 * is said as it is, whatever else is told.
 * @param reading which part of the answer they have to change
 */
export function openFacts(
  kind: Kind,
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
  reading: Reading = whole,
): string[] {
  const { missing } = kind.answer(rules, told, asOf);
  const untold = kind.facts.filter((fact) => told[fact] === undefined);
  const trials = untold.map((fact) => trialsOf(fact, rules, asOf));
  const said = worlds(untold, told, trials).map((world) => reading(kind.answer(rules, world, asOf)));
  return untold.filter((fact, at) => missing.includes(fact) && matters(said, trials, at));
}
