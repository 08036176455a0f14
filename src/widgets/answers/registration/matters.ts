import { addYears, type PlainDate, type Ruleset } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { addedKind } from './added.ts';
import { type Answered, EMPLOYED_ELSEWHERE, NOT_EMPLOYED, type RegistrationKind } from './answered.ts';
import { initialKind } from './initial.ts';
import { paperKind } from './paper.ts';
import { periodHoursKind } from './period-hours.ts';
import { renewalKind } from './renewal.ts';
import { renewedTermKind } from './renewed-term.ts';

/** Those that a date asks, in the order of their fields. */
export const DATED: readonly RegistrationKind[] = [
  renewalKind,
  renewedTermKind,
  initialKind,
  addedKind,
  paperKind,
];

const isAsked = ({ asks }: RegistrationKind, told: Texts) => asks.some((fact) => told[fact] !== undefined);

/** The questions that dates ask, what was told first before the others. */
export function askedKinds(told: Texts): RegistrationKind[] {
  const place = ({ asks }: RegistrationKind) => Object.keys(told).indexOf(asks[0] ?? '');
  return DATED.filter((kind) => isAsked(kind, told)).sort((one, other) => place(one) - place(other));
}

/** Everything that is answered, with the question that it answers. */
export function answersTo(
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
): { kind: RegistrationKind; answer: Answered }[] {
  const hours = isAsked(periodHoursKind, told) ? [periodHoursKind] : [];
  return [...askedKinds(told), ...hours].map((kind) => ({ kind, answer: kind.answer(rules, told, asOf) }));
}

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

/** Of each world, the one in which the fact at this place has its first value, and all else is the same. */
function firstOf(trials: readonly (readonly string[])[], at: number): (world: number) => number {
  const values = trials[at]?.length ?? 1;
  const apart = trials.slice(at + 1).reduce((product, { length }) => product * length, 1);
  return (world) => world - apart * (Math.floor(world / apart) % values);
}

type PartOfAnswer = (answer: Answered) => string;

const whole: PartOfAnswer = ({ outcome, headline, says, facts, days, lines }) =>
  JSON.stringify([outcome, headline, says, facts, days, lines]);

/** What stands in the first line: the outcome, and what follows from it. */
export const conclusion: PartOfAnswer = ({ outcome, headline, says }) =>
  JSON.stringify([outcome, headline, says]);

/**
 * What is still to be asked for one question: the facts that the rules miss, without those whose every value leaves what
 * is said as it is, whatever else is told.
 * @param reading which part of the answer they have to change
 */
export function openFacts(
  kind: RegistrationKind,
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
  reading: PartOfAnswer = whole,
): string[] {
  const { missing, outcome } = kind.answer(rules, told, asOf);
  if (kind.final?.includes(outcome)) return [];
  const untold = kind.facts.filter((fact) => told[fact] === undefined);
  const trials = untold.map((fact) => trialsOf(fact, rules, asOf));
  const all = worlds(untold, told, trials);
  const said: string[] = [];
  const saidIn = (world: number) => (said[world] ??= reading(kind.answer(rules, all[world] ?? told, asOf)));
  return untold.filter((fact, at) => {
    const first = firstOf(trials, at);
    return missing.includes(fact) && all.some((_, world) => saidIn(world) !== saidIn(first(world)));
  });
}
