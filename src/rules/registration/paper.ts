import type { PlainDate } from '../date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { isDay, isFlag } from '../told.ts';
import type { Registration, RegistrationAnswer } from './answer.ts';
import { ask } from './answer.ts';

export interface PaperFacts {
  /** Printed on the paper certificate. */
  validUntil?: PlainDate;
  lostOrDamaged?: boolean;
  differsFromElectronic?: boolean;
}

export type PaperStatus =
  | 'usable'
  | 'void'
  | 'expired'
  | 'apply-electronic'
  | 'electronic-prevails'
  | 'incomplete';

/** The answer's fields other than its status. */
export interface Paper {
  lastDay?: PlainDate;
  /** Present if only the paper becomes void and the registration continues. */
  registrationValidUntil?: PlainDate;
}

/**
 * 纸质证书还能用吗: is the paper certificate still valid?
 * @returns status in order of precedence: incomplete, void, expired, electronic-prevails, apply-electronic, usable;
 *   `lastDay` is the earlier of the printed end and the last day for all paper certificates. Sources: the citations in
 *   the result.
 */
export function paperCertificate(
  rules: Ruleset,
  facts: PaperFacts,
  asOf: PlainDate,
): RegistrationAnswer<PaperStatus> & Paper {
  return ask<Registration['paper'], PaperFacts, PaperStatus, Paper>(
    rules,
    ({ paper }) => paper,
    { validUntil: isDay, lostOrDamaged: isFlag, differsFromElectronic: isFlag },
    facts,
    asOf,
    (paper, { validUntil, lostOrDamaged, differsFromElectronic }, today) => {
      const status = ((): PaperStatus => {
        if (validUntil === undefined) return 'incomplete';
        if (today >= paper.void.from) return 'void';
        if (today > validUntil) return 'expired';
        // Before electronic certificates existed, none could prevail or be applied for.
        if (today < paper.electronic.from) return 'usable';
        if (differsFromElectronic) return 'electronic-prevails';
        return lostOrDamaged ? 'apply-electronic' : 'usable';
      })();
      return {
        status,
        lastDay: validUntil !== undefined && validUntil < paper.lastDay ? validUntil : paper.lastDay,
        ...(validUntil !== undefined && { registrationValidUntil: validUntil }),
        words: { early: String(today < paper.electronic.from) },
        missing: (['validUntil', 'lostOrDamaged', 'differsFromElectronic'] as const).filter(
          (fact) => ({ validUntil, lostOrDamaged, differsFromElectronic })[fact] === undefined,
        ),
      };
    },
  );
}
