import { addYears, type PlainDate, type Ruleset } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { addedKind } from './added.ts';
import { type Answered, EMPLOYED_ELSEWHERE, NOT_EMPLOYED, type RegistrationKind } from './answered.ts';
import { initialKind } from './initial.ts';
import { paperKind } from './paper.ts';
import { periodHoursKind } from './period-hours.ts';
import { renewalKind } from './renewal.ts';
import { renewedTermKind } from './renewed-term.ts';

/** The questions triggered by a date, in the order of their fields. */
export const DATED: readonly RegistrationKind[] = [
  renewalKind,
  renewedTermKind,
  initialKind,
  addedKind,
  paperKind,
];

const isAsked = ({ asks }: RegistrationKind, told: Texts) => asks.some((fact) => told[fact] !== undefined);

/** The questions triggered by the dates entered, in the order of entry. */
export function askedKinds(told: Texts): RegistrationKind[] {
  const place = ({ asks }: RegistrationKind) => Object.keys(told).indexOf(asks[0] ?? '');
  return DATED.filter((kind) => isAsked(kind, told)).sort((one, other) => place(one) - place(other));
}

/** All answers for the facts, each with its question. */
export function answersTo(
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
): { kind: RegistrationKind; answer: Answered }[] {
  const hours = isAsked(periodHoursKind, told) ? [periodHoursKind] : [];
  return [...askedKinds(told), ...hours].map((kind) => ({ kind, answer: kind.answer(rules, told, asOf) }));
}

const LONG_AGO_YEARS = 200;

/** Representative values of a fact: if it can change an answer, one of these does. */
function trialsOf(fact: string, { registration }: Ruleset, asOf: PlainDate): readonly string[] {
  if (fact === 'birthDate') return [asOf, addYears(asOf, -LONG_AGO_YEARS)];
  if (fact === 'specialties') return ['1', '2'];
  if (fact !== 'employer') return ['yes', 'no'];
  return [...(registration?.initial.employers.slice(0, 1) ?? []), EMPLOYED_ELSEWHERE, NOT_EMPLOYED];
}

/** All combinations of values for these facts; the last fact varies fastest. */
function worlds(facts: readonly string[], told: Texts, trials: readonly (readonly string[])[]): Texts[] {
  return facts.reduce<Texts[]>(
    (all, fact, at) => all.flatMap((each) => (trials[at] ?? []).map((value) => ({ ...each, [fact]: value }))),
    [told],
  );
}

/** Maps a world's index to that of the same world with the fact `at` set to its first value. */
function firstOf(trials: readonly (readonly string[])[], at: number): (world: number) => number {
  const values = trials[at]?.length ?? 1;
  const apart = trials.slice(at + 1).reduce((product, { length }) => product * length, 1);
  return (world) => world - apart * (Math.floor(world / apart) % values);
}

type PartOfAnswer = (answer: Answered) => string;

const whole: PartOfAnswer = ({ outcome, headline, says, facts, days, lines }) =>
  JSON.stringify([outcome, headline, says, facts, days, lines]);

/** The first line of an answer: outcome, headline and sentence. */
export const conclusion: PartOfAnswer = ({ outcome, headline, says }) =>
  JSON.stringify([outcome, headline, says]);

/**
 * The facts still to ask for one question: those the rules miss, except those that change nothing in the answer,
 * whatever the other unknown facts are.
 * @param reading the part of the answer that must change
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
