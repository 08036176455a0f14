import type { Citation, Note, Step } from '../citation.ts';
import type { PlainDate } from '../date.ts';
import type { Certificate, RegistryStatus, Sex } from '../vocabulary.ts';

/** One certificate; call once for each certificate. An absent field means "not given", never "no". */
export interface ConversionFacts {
  certificate?: Certificate;
  /** Id of an issuer declared in the ruleset, or 'other'. */
  issuer?: string;
  /** The day printed on the holder's certificate. */
  issuedOn?: PlainDate;
  /** First issue date, if the certificate is a reissue. */
  firstIssuedOn?: PlainDate;
  /** 岗位 in the notice's words: '土建施工员', '安全员'. */
  post?: string;
  /** '101'; replaces `post` if that is missing. */
  postCode?: string;
  sex?: Sex;
  birthDate?: PlainDate;
  /** Status in the system that the notice names. */
  registry?: RegistryStatus;
  /** 学时 completed. */
  hours?: { total: number; professional?: number };
  assessmentPassed?: boolean;
  /** Printed on the old certificate. */
  oldValidUntil?: PlainDate;
}

export type FindingStatus = 'met' | 'unmet' | 'unclear' | 'unknown';

/** One condition of the notice, evaluated for the holder. */
export interface Finding {
  condition: string;
  status: FindingStatus;
  /** What the notice requires, and what was found. */
  says: string;
  /** The facts that it reads. */
  needs: string[];
  citations: Citation[];
}

export type ConversionOutcome =
  | 'not-stated'
  | 'eligible'
  | 'not-yet-open'
  | 'closed'
  | 'out-of-scope'
  | 'check-archive'
  | 'archive-missed'
  | 'not-needed'
  | 'unclear'
  | 'incomplete';

export interface HoursAsked {
  total: number;
  professional?: number;
  assessment: boolean;
  /** false if the number is inferred, not printed in the notice. */
  stated: boolean;
  /** Each minimum less the hours completed; absent if none are given. */
  remaining?: { total: number; professional?: number };
  citations: Citation[];
}

export interface ConversionResult {
  outcome: ConversionOutcome;
  window?: { opens?: PlainDate; closes: PlainDate; printedCloses?: PlainDate; citations: Citation[] };
  hours?: HoursAsked;
  /** All findings, not only the first failure. */
  findings: Finding[];
  /** Facts that could still change the outcome, the most decisive first; [] if none can. */
  missing: string[];
  /** After the deadline: what the notice says of the old certificate, and what is still possible. */
  afterwards: { says: string; citations: Citation[] }[];
  notes: Note[];
  /** How to apply, in the notice's order. */
  steps: Step[];
}

/** A set of facts whose change would make the outcome 'eligible'. */
export interface Flip {
  facts: string[];
  says: string;
  changeable: boolean;
  citations: Citation[];
}
