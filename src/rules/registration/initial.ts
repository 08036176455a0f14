import { citationsOf } from '../citation.ts';
import { addDays, addYears, type PlainDate } from '../plain-date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag, isText } from '../told.ts';
import { ageAgainstCap } from './age.ts';
import { ask } from './answer.ts';
import { isInGap, lastAcceptedDay } from './channel.ts';
import type { Answer, Deadline, Registration } from './types.ts';

export interface InitialFacts {
  qualificationIssuedOn?: PlainDate;
  /** Default: the day of asking. */
  appliesOn?: PlainDate;
  /** '施工' …; 'none': not employed. */
  employer?: string;
  educationMet?: boolean;
  birthDate?: PlainDate;
}

export type InitialStatus =
  | 'within-term'
  | 'overdue'
  | 'not-employed'
  | 'over-age'
  | 'not-accepted'
  | 'unclear'
  | 'incomplete';

/** What the answer holds beside its status. */
export interface Initial {
  applyBy?: Deadline;
  educationRequired?: boolean;
  canApply?: boolean;
}

const FORMS = {
  qualificationIssuedOn: isDay,
  appliesOn: isDay,
  employer: isText,
  educationMet: isFlag,
  birthDate: isDay,
};

/**
 * 还来得及初始注册吗: is there still time for the first registration without continuing education?
 * Qualification issued 2021-09-15, three years: plan on 2024-09-14, at the latest 2024-09-15.
 * @param facts days 'YYYY-MM-DD'; appliesOn defaults to asOf
 * @returns status by precedence incomplete, over-age, not-employed, unclear, overdue, within-term; facts not told that
 *   matter stand in `missing`. Sources: the citations in the result.
 */
export function initialRegistration(
  rules: Ruleset,
  facts: InitialFacts,
  asOf: PlainDate,
): Answer<InitialStatus> & Initial {
  return ask<Registration['initial'], InitialFacts, InitialStatus, Initial>(
    rules,
    ({ initial }) => initial,
    FORMS,
    facts,
    asOf,
    (initial, told, today, registration) => {
      const { qualificationIssuedOn: issued, employer, birthDate, educationMet } = told;
      const day = told.appliesOn ?? today;
      const untold = (['qualificationIssuedOn', 'employer', 'birthDate'] as const).filter(
        (fact) => told[fact] === undefined,
      );
      const latest = issued === undefined ? undefined : addYears(issued, initial.withinYears);
      const applyBy =
        latest === undefined
          ? undefined
          : {
              safe: lastAcceptedDay(registration.channel, addDays(latest, -1)),
              latest,
              citations: citationsOf(rules.notice, initial.cite),
            };
      const overdue =
        applyBy === undefined
          ? undefined
          : day > applyBy.latest
            ? true
            : day <= applyBy.safe
              ? false
              : undefined;
      const age = birthDate === undefined ? undefined : ageAgainstCap(registration, birthDate, day);
      const open = employer !== undefined && employer !== 'none' && !initial.employers.includes(employer);
      const status = ((): InitialStatus => {
        if (!applyBy) return 'incomplete';
        if (age === 'over') return 'over-age';
        if (employer === 'none' || (open && initial.otherEmployers === 'unmet')) return 'not-employed';
        if (overdue === undefined || open || age === 'unclear') return 'unclear';
        return overdue ? 'overdue' : 'within-term';
      })();
      const asksEducation = applyBy !== undefined && overdue !== false;
      const canApply = ((): boolean | undefined => {
        if (status === 'over-age' || status === 'not-employed') return false;
        if (status === 'within-term') return untold.length === 0 ? true : undefined;
        if (status === 'overdue') return educationMet && untold.length > 0 ? undefined : educationMet;
        return undefined;
      })();
      return {
        status,
        ...(applyBy && { applyBy }),
        ...(overdue !== undefined && { educationRequired: overdue }),
        ...(canApply !== undefined && { canApply }),
        missing: [...untold, ...(asksEducation && educationMet === undefined ? ['educationMet'] : [])],
        words: {
          day,
          ...(applyBy && { term: overdue === undefined ? 'unclear' : overdue ? 'overdue' : 'within' }),
          ...(open && { employer: 'other' }),
          skipsGap: applyBy && String(applyBy.safe < addDays(applyBy.latest, -1)),
          inGap: applyBy && String(isInGap(applyBy, day)),
        },
      };
    },
  );
}
