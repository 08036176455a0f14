import { addYears, type PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay } from '../told.ts';
import type { Registration, RegistrationAnswer } from './answer.ts';
import { ask } from './answer.ts';

export interface AddedSpecialtyFacts {
  /** 取得增项专业资格证书之日 */
  obtainedOn?: PlainDate;
  /** Default: asOf. */
  appliesOn?: PlainDate;
  originalExpiresOn?: PlainDate;
}

/** The answer's fields other than its status. */
export interface AddedSpecialty {
  educationRequired?: boolean;
  /** The last day on which no continuing education is required. */
  threeYearMark?: PlainDate;
  /** The addition does not change it. */
  originalExpiresOn?: PlainDate;
  addedExpiresOn?: 'not-stated';
}

/**
 * 增项: what does adding a specialty require, and what does it change?
 * Obtained 2021-06-01, three years: no continuing education until 2024-06-01, required from 2024-06-02.
 * @returns 'incomplete' without `obtainedOn`; the new specialty's own end is never computed, as the notice does not say
 */
export function addedSpecialty(
  rules: Ruleset,
  facts: AddedSpecialtyFacts,
  asOf: PlainDate,
): RegistrationAnswer<'computed' | 'incomplete'> & AddedSpecialty {
  return ask<Registration['added'], AddedSpecialtyFacts, 'computed' | 'incomplete', AddedSpecialty>(
    rules,
    ({ added }) => added,
    { obtainedOn: isDay, appliesOn: isDay, originalExpiresOn: isDay },
    facts,
    asOf,
    (section, { obtainedOn, appliesOn, originalExpiresOn }, today) => {
      const day = appliesOn ?? today;
      const mark = obtainedOn === undefined ? undefined : addYears(obtainedOn, section.afterYears);
      return {
        status: mark ? 'computed' : 'incomplete',
        ...(mark && { threeYearMark: mark, educationRequired: day > mark }),
        ...(originalExpiresOn && { originalExpiresOn }),
        addedExpiresOn: 'not-stated',
        missing: [
          ...(obtainedOn === undefined ? ['obtainedOn'] : []),
          ...(originalExpiresOn === undefined ? ['originalExpiresOn'] : []),
        ],
        words: { late: mark && String(day > mark), onMark: mark && String(day === mark), latest: mark },
      };
    },
  );
}
