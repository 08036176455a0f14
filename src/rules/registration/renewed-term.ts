import { citationsOf } from '../citation.ts';
import { addDays, addYears, type PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay } from '../told.ts';
import type { Deadline, Registration, RegistrationAnswer } from './answer.ts';
import { ageAgainstCap, ask, capDay } from './answer.ts';

export interface RenewedTermFacts {
  /** 准予延续注册之日 */
  approvedOn?: PlainDate;
  birthDate?: PlainDate;
}

export type RenewedTermStatus = 'computed' | 'over-age' | 'unclear' | 'incomplete';

/** The answer's fields other than its status. */
export interface RenewedTerm {
  expires?: Deadline;
  capped?: boolean;
  /** The birthday that caps the term; for 29 February: the 28th. */
  cap?: PlainDate;
}

/** The possible last days of a registration renewed on this day, under either reading; the cap applies if it is earlier. */
export function endOfRenewal(
  { renewedTerm: { years } }: Registration,
  approvedOn: PlainDate,
  cap: { safe: PlainDate; latest: PlainDate } | undefined,
): { safe: PlainDate; latest: PlainDate; capped: boolean } {
  const end = addYears(approvedOn, years);
  return cap && end > cap.safe
    ? { ...cap, capped: true }
    : { safe: addDays(end, -1), latest: end, capped: false };
}

/**
 * 延续后有效期到哪天: how long does a renewed registration last?
 * Approved 2023-09-01: until 2026-08-31, or 2026-09-01 under the other reading; approved 2024-05-10, born 1961-05-10:
 * until the 65th birthday, 2026-05-10; exactly three years to the birthday is not capped.
 * @returns 'incomplete' if either day is missing, with what follows from the other alone. Sources: the citations.
 */
export function renewedTerm(
  rules: Ruleset,
  facts: RenewedTermFacts,
  asOf: PlainDate,
): RegistrationAnswer<RenewedTermStatus> & RenewedTerm {
  return ask<Registration['renewedTerm'], RenewedTermFacts, RenewedTermStatus, RenewedTerm>(
    rules,
    (registration) => registration.renewedTerm,
    { approvedOn: isDay, birthDate: isDay },
    facts,
    asOf,
    (section, { approvedOn, birthDate }, _today, registration) => {
      const cap = birthDate && capDay(registration, birthDate);
      const missing = [
        ...(approvedOn === undefined ? ['approvedOn'] : []),
        ...(birthDate === undefined ? ['birthDate'] : []),
      ];
      const known = cap && { cap: cap.safe };
      if (!cap || !approvedOn || !birthDate) return { status: 'incomplete', ...known, missing };
      const age = ageAgainstCap(registration, birthDate, approvedOn);
      if (age === 'over') return { status: 'over-age', ...known, missing };
      const { capped, ...days } = endOfRenewal(registration, approvedOn, cap);
      const citations = citationsOf(
        rules.notice,
        capped ? [...section.cite, ...section.cap.cite] : section.cite,
      );
      const expires = { ...days, citations };
      const status = age === 'unclear' ? 'unclear' : 'computed';
      return {
        status,
        expires,
        capped,
        ...known,
        missing,
        words: {
          ...days,
          capped: String(capped),
          leapCap: String(capped && cap.latest > cap.safe),
        },
      };
    },
  );
}
