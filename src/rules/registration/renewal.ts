import { type Citation, citationsOf } from '../citation.ts';
import { addDays, type PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag } from '../told.ts';
import type { Deadline, Registration, RegistrationAnswer } from './answer.ts';
import { ask, capDay, type InsuranceFacts, insuranceOf } from './answer.ts';
import { isInGap, lastAcceptedDay, wordsOfDeadline } from './channel.ts';
import { endOfRenewal } from './renewed-term.ts';

export interface RenewalFacts extends InsuranceFacts {
  /** 注册有效期 as printed on the certificate, not 使用有效期. */
  expiresOn?: PlainDate;
  birthDate?: PlainDate;
  educationMet?: boolean;
}

export type RenewalStatus =
  | 'on-time'
  | 'hours-first'
  | 'late'
  | 'expired'
  | 'not-accepted'
  | 'unclear'
  | 'incomplete';

/** The answer's fields other than its status. */
export interface Renewal {
  applyBy?: Deadline;
  /**
   * The end of the renewed registration if approved between asOf and expiresOn: `earliest` is the safe end for approval
   * on asOf, `latest` the latest end for approval on expiresOn. Both are the same day if the cap decides.
   */
  term?: { earliest: PlainDate; latest: PlainDate; capped: boolean; citations: Citation[] };
}

const FORMS = {
  expiresOn: isDay,
  birthDate: isDay,
  educationMet: isFlag,
  insuranceMatchesEmployer: isFlag,
  exemptSituation: isFlag,
  originalsVerified: isFlag,
};

type Cap = { safe: PlainDate; latest: PlainDate } | undefined;

/** Approvals after the birthday that caps the term are not considered: the notice does not cover them. */
function termOf(
  { notice }: Ruleset,
  registration: Registration,
  cap: Cap,
  from: PlainDate,
  to: PlainDate,
): Renewal['term'] {
  if (from > to || (cap && from > cap.latest)) return undefined;
  const first = endOfRenewal(registration, from, cap);
  const last = endOfRenewal(registration, to, cap);
  const { cite, cap: capped } = registration.renewedTerm;
  return {
    earliest: first.safe,
    latest: last.latest,
    capped: last.capped,
    citations: citationsOf(notice, last.capped ? [...cite, ...capped.cite] : cite),
  };
}

/**
 * 什么时候必须申请延续: when must a renewal be applied for, given the date printed on the certificate?
 * End 2026-12-31, 30 days: apply by 2026-11-30 (30 clear days), at the latest 2026-12-01; 2024-03-30: 02-28 or 02-29.
 * @returns status in order of precedence: incomplete, expired, not-accepted, unclear (safe < asOf ≤ latest, or insured
 *   elsewhere in none of the six situations), late, hours-first (hours missing, but still time), on-time; `missing`
 *   lists the missing facts that matter. Sources: the citations in the result.
 */
export function renewal(
  rules: Ruleset,
  facts: RenewalFacts,
  asOf: PlainDate,
): RegistrationAnswer<RenewalStatus> & Renewal {
  return ask<Registration['renewal'], RenewalFacts, RenewalStatus, Renewal>(
    rules,
    (registration) => registration.renewal,
    FORMS,
    facts,
    asOf,
    (section, told, today, registration) => {
      const { expiresOn, birthDate, educationMet } = told;
      const mark = expiresOn === undefined ? undefined : addDays(expiresOn, -section.daysBefore);
      const applyBy =
        mark === undefined
          ? undefined
          : {
              safe: lastAcceptedDay(registration.channel, addDays(mark, -1)),
              latest: mark,
              citations: citationsOf(rules.notice, section.cite),
            };
      const { accepted, untold } = insuranceOf(told);
      const betweenReadings = applyBy !== undefined && today > applyBy.safe && today <= applyBy.latest;
      const status = ((): RenewalStatus => {
        if (!expiresOn || !applyBy) return 'incomplete';
        if (today > expiresOn) return 'expired';
        if (accepted === 'no') return 'not-accepted';
        if (betweenReadings || accepted === 'not-stated') return 'unclear';
        if (today > applyBy.latest) return 'late';
        return educationMet === false ? 'hours-first' : 'on-time';
      })();
      const cap = birthDate === undefined ? undefined : capDay(registration, birthDate);
      const term = expiresOn === undefined ? undefined : termOf(rules, registration, cap, today, expiresOn);
      const asksBirth = birthDate === undefined && expiresOn !== undefined && today <= expiresOn;
      return {
        status,
        ...(applyBy && { applyBy }),
        ...(term && { term }),
        missing: [
          ...(expiresOn === undefined ? ['expiresOn'] : []),
          ...(educationMet === undefined ? ['educationMet'] : []),
          ...untold,
          ...(asksBirth ? ['birthDate'] : []),
        ],
        rests:
          status === 'not-accepted'
            ? section.insurance.cite
            : educationMet === false
              ? section.education.cite
              : [],
        words: {
          ...(applyBy && wordsOfDeadline(registration.channel, applyBy)),
          afterSafe: applyBy && String(today > applyBy.safe),
          betweenReadings: String(betweenReadings),
          inGap: String(isInGap(registration.channel, today)),
          leapCap: String(term?.capped === true && cap !== undefined && cap.latest > cap.safe),
          pastCap: cap && expiresOn && String(expiresOn > cap.safe),
        },
      };
    },
  );
}
