import { citationsOf } from '../citation.ts';
import { addDays, addYears, type PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag, isText } from '../told.ts';
import type { Deadline, Registration, RegistrationAnswer } from './answer.ts';
import { ageAgainstCap, ask, type InsuranceFacts, insuranceOf } from './answer.ts';
import { isInGap, lastAcceptedDay, wordsOfDeadline } from './channel.ts';

export interface InitialFacts extends InsuranceFacts {
  qualificationIssuedOn?: PlainDate;
  /** Default: asOf. */
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

/** The answer's fields other than its status. */
export interface Initial {
  applyBy?: Deadline;
  educationRequired?: boolean;
  /** Absent if it depends on missing facts or on what the notice does not state. */
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

/** Three-valued: undefined if unknown. */
type Truth = boolean | undefined;

/** Three-valued AND: one false decides, whatever the others are. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function isLate(applyBy: Deadline | undefined, day: PlainDate): Truth {
  if (applyBy === undefined || (day > applyBy.safe && day <= applyBy.latest)) return undefined;
  return day > applyBy.latest;
}

/** Whether the employer is of a kind that the notice lists; undefined if not given, or left open by 等. */
function isEmployed(
  { employers, otherEmployers }: Registration['initial'],
  employer: string | undefined,
): Truth {
  if (employer === undefined) return undefined;
  if (employers.includes(employer)) return true;
  return employer === 'none' || otherEmployers === 'unmet' ? false : undefined;
}

/**
 * 还来得及初始注册吗: is there still time for the initial registration without continuing education?
 * Qualification issued 2021-09-15, three years: plan on 2024-09-14, at the latest 2024-09-15.
 * @param facts days as 'YYYY-MM-DD'; appliesOn defaults to asOf
 * @returns status in order of precedence: incomplete, over-age, not-employed, not-accepted, unclear (safe < day ≤
 *   latest, an employer left open by 等, insured elsewhere in none of the six situations, both days for 29 February),
 *   overdue, within-term; canApply is false on a day when nobody accepts applications; `missing` lists the missing
 *   facts that matter. Sources: the citations in the result.
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
