import type { Citation, Note, Step } from '../citation.ts';
import type { PlainDate } from '../date.ts';
import type { Certificate, RegistryStatus, Sex } from '../vocabulary.ts';

/** One certificate; several certificates are several calls. Every field may be absent: absent means "not told", never "no". */
export interface ConversionFacts {
  certificate?: Certificate;
  /** Id of an issuer that the ruleset declares, or 'other'. */
  issuer?: string;
  /** The day printed on the certificate in hand. */
  issuedOn?: PlainDate;
  /** Where the certificate in hand is a reissue. */
  firstIssuedOn?: PlainDate;
  /** 岗位 in the notice's words: '土建施工员', '安全员'. */
  post?: string;
  /** '101'; stands for the post where no post is told. */
  postCode?: string;
  sex?: Sex;
  birthDate?: PlainDate;
  /** The record in the system that the notice names. */
  registry?: RegistryStatus;
  /** 学时 done. */
  hours?: { total: number; professional?: number };
  assessmentPassed?: boolean;
  /** Printed on the old certificate. */
  oldValidUntil?: PlainDate;
}

export type FindingStatus = 'met' | 'unmet' | 'unclear' | 'unknown';

/** One condition of the notice held against the holder's facts. */
export interface Finding {
  condition: string;
  status: FindingStatus;
  /** What the notice asks, and what was found. */
  says: string;
  /** The facts it reads. */
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
  /** false: inferred, the notice does not print the number. */
  stated: boolean;
  /** Each number its own minimum less what is done; absent where nothing is told. */
  remaining?: { total: number; professional?: number };
  citations: Citation[];
}

export interface ConversionResult {
  outcome: ConversionOutcome;
  window?: { opens?: PlainDate; closes: PlainDate; printedCloses?: PlainDate; citations: Citation[] };
  hours?: HoursAsked;
  /** All of them, not the first that fails. */
  findings: Finding[];
  /** Facts that could still change the outcome, the most telling first; [] when settled. */
  missing: string[];
  /** Once too late: what the notice says of the old certificate, and what remains possible. */
  afterwards: { says: string; citations: Citation[] }[];
  notes: Note[];
  /** How to go about it, in the order of the notice. */
  steps: Step[];
}

/** A set of facts whose change would make the outcome 'eligible'. */
export interface Flip {
  facts: string[];
  says: string;
  changeable: boolean;
  citations: Citation[];
}
