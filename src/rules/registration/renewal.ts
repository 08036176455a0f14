import { type Citation, citationsOf } from '../citation.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag } from '../told.ts';
import { ask } from './answer.ts';
import { isInGap, lastAcceptedDay } from './channel.ts';
import type { Answer, Deadline, Registration } from './types.ts';

export interface RenewalFacts {
  /** 注册有效期, as printed on the certificate: not 使用有效期. */
  expiresOn?: PlainDate;
  educationMet?: boolean;
  /** Is the insured unit the employer? */
  insuranceMatchesEmployer?: boolean;
  /** Where it is not: one of the six situations that are not 挂证? */
  exemptSituation?: boolean;
  originalsVerified?: boolean;
}

export type RenewalStatus =
  | 'on-time'
  | 'hours-first'
  | 'late'
  | 'expired'
  | 'not-renewable'
  | 'not-accepted'
  | 'unclear'
  | 'incomplete';

/** Until when the renewed registration runs, if it is approved on some day from asOf to the end of the present one. */
interface TermAhead {
  earliest: PlainDate;
  latest: PlainDate;
  /** Does the birthday decide? */
  capped: boolean;
  citations: Citation[];
}

const FORMS = {
  expiresOn: isDay,
  educationMet: isFlag,
  insuranceMatchesEmployer: isFlag,
  exemptSituation: isFlag,
  originalsVerified: isFlag,
};

type Flags = 'exemptSituation' | 'originalsVerified';

/** What a mismatch of employer and insured unit leads to: refused, or facts that are still to be told. */
function insuranceOf(told: RenewalFacts): { refused: boolean; untold: string[] } {
  if (told.insuranceMatchesEmployer === undefined)
    return { refused: false, untold: ['insuranceMatchesEmployer'] };
  if (told.insuranceMatchesEmployer) return { refused: false, untold: [] };
  const needed: Flags[] = ['exemptSituation', 'originalsVerified'];
  const refused = needed.some((fact) => told[fact] === false);
  return { refused, untold: refused ? [] : needed.filter((fact) => told[fact] === undefined) };
}

/**
 * 什么时候必须申请延续: from the date printed on the certificate.
 * End 2026-12-31, 30 days: apply by 2026-11-30 (30 clear days), at the latest 2026-12-01; end 2024-03-30: 02-28 / 02-29.
 * @returns status by precedence incomplete, expired, not-renewable, not-accepted, unclear (safe < asOf ≤ latest), late,
 *   on-time; facts not told that matter stand in `missing`. Sources: the citations in the result.
 */
export function renewal(
  rules: Ruleset,
  facts: RenewalFacts,
  asOf: PlainDate,
): Answer<RenewalStatus> & { applyBy?: Deadline; term?: TermAhead } {
  return ask<Registration['renewal'], RenewalFacts, RenewalStatus, { applyBy?: Deadline }>(
    rules,
    (registration) => registration.renewal,
    FORMS,
    facts,
    asOf,
    (section, told, today, registration) => {
      const { expiresOn, educationMet } = told;
      const mark = expiresOn === undefined ? undefined : addDays(expiresOn, -section.daysBefore);
      const applyBy =
        mark === undefined
          ? undefined
          : {
              safe: lastAcceptedDay(registration.channel, addDays(mark, -1)),
              latest: mark,
              citations: citationsOf(rules.notice, section.cite),
            };
      const insurance = insuranceOf(told);
      const status = ((): RenewalStatus => {
        if (!expiresOn || !applyBy) return 'incomplete';
        if (today > expiresOn) return 'expired';
        if (educationMet === false) return 'not-renewable';
        if (insurance.refused) return 'not-accepted';
        if (today > applyBy.latest) return 'late';
        return today > applyBy.safe ? 'unclear' : 'on-time';
      })();
      return {
        status,
        ...(applyBy && { applyBy }),
        missing: [
          ...(expiresOn === undefined ? ['expiresOn'] : []),
          ...(educationMet === undefined ? ['educationMet'] : []),
          ...insurance.untold,
        ],
        words: {
          skipsGap: applyBy && String(applyBy.safe < addDays(applyBy.latest, -1)),
          inGap: applyBy && String(isInGap(applyBy, today)),
        },
      };
    },
  );
}
