import type { Citation, Note, Step } from '../citation.ts';
import type { PlainDate } from '../date.ts';
import type { Certificate } from '../vocabulary.ts';

/** 学时; `professional`: 专业岗位知识, `compulsory`: 必修, `elective`: 选修. */
export interface Hours {
  total: number;
  professional?: number;
  compulsory?: number;
  elective?: number;
}

/** One certificate; call once for each, as the notice counts hours per certificate. */
export interface AnnualRecord {
  certificate?: Certificate;
  post?: string;
  /** When the electronic certificate was obtained; without a first year in the notice, the years given and asOf's count. */
  obtainedOn?: PlainDate;
  /**
   * 从事相应岗位工作; false: never since obtaining, which is 'unclear' until the notice's two years are over;
   * absent: only hours are judged, with a note.
   */
  working?: boolean;
  /** By calendar year; an absent year is 0 hours, an absent `professional` is unknown. */
  years: Record<string, { total: number; professional?: number }>;
}

export type HoursStatus =
  | 'not-due'
  | 'in-progress'
  | 'compliant'
  | 'short'
  | 'retrain'
  | 'unclear'
  | 'not-required'
  | 'not-stated'
  | 'incomplete';

export interface HoursYear {
  year: number;
  from: PlainDate;
  to: PlainDate;
  required: Hours;
  done: Hours;
  status: 'met' | 'short' | 'open' | 'future';
}

export interface HoursPair {
  years: [number, number];
  total: number;
  required: number;
  status: 'met' | 'below' | 'open';
}

export interface HoursPlan {
  status: HoursStatus;
  /** For asOf's year; total and parts are separate minimums. */
  required?: Hours;
  /** Each minimum less the hours completed, never negative. */
  remaining?: Hours;
  /**
   * What to complete by `due` so that neither this year nor any two consecutive years fall short: after 20 of 32 last
   * year and 0 this year, 44. For a period, the sum of what its halves lack. Headlines, reminders and lists show this.
   */
  advised?: Hours;
  /** The end of the plan's year, or the day by which to renew. */
  due?: PlainDate;
  /** From the first year that counts to asOf's year; never empty. */
  years: HoursYear[];
  /** Each year with the next. */
  pairs: HoursPair[];
  /** What to do next, if it can be done on asOf. */
  steps?: Step[];
  certificateVoid?: boolean;
  missing: string[];
  notes: Note[];
  citations: Citation[];
}
