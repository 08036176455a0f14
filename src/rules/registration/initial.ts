import { citationsOf } from '../citation.ts';
import { addDays, addYears, type PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag, isText } from '../told.ts';
import type { Deadline, Registration, RegistrationAnswer } from './answer.ts';
import { ageAgainstCap, ask, type InsuranceFacts, insuranceOf } from './answer.ts';
import { isInGap, lastAcceptedDay, wordsOfDeadline } from './channel.ts';

export interface InitialFacts extends InsuranceFacts {
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
  /** Absent where it hangs on what is not told or not stated. */
  canApply?: boolean;
}

const FORMS = {
  qualificationIssuedOn: isDay,
  appliesOn: isDay,
  employer: isText,
  educationMet: isFlag,
  birthDate: isDay,
  insuranceMatchesEmployer: isFlag,
  exemptSituation: isFlag,
  originalsVerified: isFlag,
};

/** Three-valued: undefined where it depends. */
type Truth = boolean | undefined;

/** All of them; one that fails settles it, whatever the others are. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function isLate(applyBy: Deadline | undefined, day: PlainDate): Truth {
  if (applyBy === undefined || (day > applyBy.safe && day <= applyBy.latest)) return undefined;
  return day > applyBy.latest;
}

/** Is the holder employed by a unit that the notice lists? undefined: not told, or left open by 等. */
function isEmployed(
  { employers, otherEmployers }: Registration['initial'],
  employer: string | undefined,
): Truth {
  if (employer === undefined) return undefined;
  if (employers.includes(employer)) return true;
  return employer === 'none' || otherEmployers === 'unmet' ? false : undefined;
}

/**
 * 还来得及初始注册吗: is there still time for the first registration without continuing education?
 * Qualification issued 2021-09-15, three years: plan on 2024-09-14, at the latest 2024-09-15.
 * @param facts days 'YYYY-MM-DD'; appliesOn defaults to asOf
 * @returns status by precedence incomplete, over-age, not-employed, not-accepted, unclear (safe < day ≤ latest, an
 *   employer that 等 leaves open, insurance elsewhere and none of the six situations, both days of 29 February),
 *   overdue, within-term; on a day when nobody takes applications canApply is false. Facts not told that matter stand
 *   in `missing`. Sources: the citations in the result.
 */
export function initialRegistration(
  rules: Ruleset,
  facts: InitialFacts,
  asOf: PlainDate,
): RegistrationAnswer<InitialStatus> & Initial {
  return ask<Registration['initial'], InitialFacts, InitialStatus, Initial>(
    rules,
    ({ initial }) => initial,
    FORMS,
    facts,
    asOf,
    (initial, told, today, registration) => {
      const { qualificationIssuedOn: issued, employer, birthDate, educationMet } = told;
      const day = told.appliesOn ?? today;
      const latest = issued === undefined ? undefined : addYears(issued, initial.withinYears);
      const applyBy =
        latest === undefined
          ? undefined
          : {
              safe: lastAcceptedDay(registration.channel, addDays(latest, -1)),
              latest,
              citations: citationsOf(rules.notice, initial.cite),
            };
      const late = isLate(applyBy, day);
      const age = birthDate === undefined ? undefined : ageAgainstCap(registration, birthDate, day);
      const employed = isEmployed(initial, employer);
      const { accepted, untold } = insuranceOf(told);
      const gap = isInGap(registration.channel, day);
      const status = ((): InitialStatus => {
        if (!applyBy) return 'incomplete';
        if (age === 'over') return 'over-age';
        if (employed === false) return 'not-employed';
        if (accepted === 'no') return 'not-accepted';
        const open = employer !== undefined && employed === undefined;
        if (late === undefined || open || accepted === 'not-stated' || age === 'unclear') return 'unclear';
        return late ? 'overdue' : 'within-term';
      })();
      const inTerm =
        educationMet || late === false ? true : late && educationMet === false ? false : undefined;
      const insured = accepted === 'yes' ? true : accepted === 'no' ? false : undefined;
      const canApply =
        age === 'over' ? undefined : all([employed, age === 'within' || undefined, insured, !gap, inTerm]);
      const asksEducation = applyBy !== undefined && late !== false;
      return {
        status,
        ...(applyBy && { applyBy }),
        ...(late !== undefined && { educationRequired: late }),
        ...(canApply !== undefined && { canApply }),
        missing: [
          ...(['qualificationIssuedOn', 'employer', 'birthDate'] as const).filter(
            (fact) => told[fact] === undefined,
          ),
          ...untold,
          ...(asksEducation && educationMet === undefined ? ['educationMet'] : []),
        ],
        rests: status === 'not-accepted' ? registration.renewal.insurance.cite : [],
        words: {
          day,
          ...(applyBy && wordsOfDeadline(registration.channel, applyBy)),
          ...(applyBy && { term: late === undefined ? 'unclear' : late ? 'overdue' : 'within' }),
          ...(employer !== undefined && employed === undefined && { employer: 'other' }),
          leapCap: String(age === 'unclear'),
          inGap: String(gap),
        },
      };
    },
  );
}
