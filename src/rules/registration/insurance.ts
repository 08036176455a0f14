/** What is told of employer and insured unit; every filing is compared. */
export interface InsuranceFacts {
  /** Is the insured unit the employer? */
  insuranceMatchesEmployer?: boolean;
  /** Where it is not: one of the six situations that are not 挂证? */
  exemptSituation?: boolean;
  originalsVerified?: boolean;
}

/** Is a filing accepted? 'not-stated': insurance elsewhere and none of the six situations, of which the notice says nothing. */
export interface Insurance {
  accepted: 'yes' | 'no' | 'not-stated' | undefined;
  untold: (keyof InsuranceFacts)[];
}

/** A mismatch is accepted in one of the six situations once the originals are verified, and refused there before. */
export function insuranceOf(told: InsuranceFacts): Insurance {
  const { insuranceMatchesEmployer: matches, exemptSituation: exempt, originalsVerified: verified } = told;
  if (matches === undefined) return { accepted: undefined, untold: ['insuranceMatchesEmployer'] };
  if (matches) return { accepted: 'yes', untold: [] };
  if (exempt === false) return { accepted: 'not-stated', untold: [] };
  if (exempt && verified !== undefined) return { accepted: verified ? 'yes' : 'no', untold: [] };
  const untold = (['exemptSituation', 'originalsVerified'] as const).filter(
    (fact) => told[fact] === undefined,
  );
  return { accepted: undefined, untold };
}
