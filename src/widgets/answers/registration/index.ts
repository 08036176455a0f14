import type { PlainDate, Ruleset } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { addedKind } from './added.ts';
import type { Answered, RegistrationKind } from './answered.ts';
import { initialKind } from './initial.ts';
import { paperKind } from './paper.ts';
import { periodHoursKind } from './period-hours.ts';
import { renewalKind } from './renewal.ts';
import { renewedTermKind } from './renewed-term.ts';

/** Those that a date asks, in the order of their fields. */
export const DATED: readonly RegistrationKind[] = [renewalKind, renewedTermKind, initialKind, addedKind, paperKind];

const isAsked = ({ asks }: RegistrationKind, told: Texts) => asks.some((fact) => told[fact] !== undefined);

/** The questions that dates ask, what was told first before the others. */
export function askedKinds(told: Texts): RegistrationKind[] {
  const place = ({ asks }: RegistrationKind) => Object.keys(told).indexOf(asks[0] ?? '');
  return DATED.filter((kind) => isAsked(kind, told)).sort((one, other) => place(one) - place(other));
}

/** Everything that is answered, with the question that it answers. */
export function answersTo(rules: Ruleset, told: Texts, asOf: PlainDate): { kind: RegistrationKind; answer: Answered }[] {
  const hours = isAsked(periodHoursKind, told) ? [periodHoursKind] : [];
  return [...askedKinds(told), ...hours].map((kind) => ({ kind, answer: kind.answer(rules, told, asOf) }));
}
