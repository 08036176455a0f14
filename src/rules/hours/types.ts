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

/** One certificate. Several certificates are several calls; the notice says per certificate. */
export interface AnnualRecord {
  certificate?: Certificate;
  post?: string;
  /** The electronic certificate; where the notice gives no first year, the years told and asOf's count. */
  obtainedOn?: PlainDate;
  /**
   * 从事相应岗位工作; false: not at all since obtaining it, which is 'unclear' until the notice's two years are over
   * absent: hours alone decide, with a note.
   */
  working?: boolean;
  /** By calendar year; an absent year is 0 hours, an absent `professional` not told. */
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
  /** Of asOf's year, each number by itself. */
  required?: Hours;
  /** Each its own minimum less what is done, never negative. */
  remaining?: Hours;
  /**
   * What is still to be done by `due` so that neither this year nor any two years together fall short: 20 of 32 last
   * year, 0 this year: 44. Of a period what its halves lack, added up. What headlines, reminders and lists tell.
   */
  advised?: Hours;
  /** The end of the plan's own year, or the day to renew by. */
  due?: PlainDate;
  /** From the first year that counts to asOf's, the first one at least. */
  years: HoursYear[];
  /** Each year with the next. */
  pairs: HoursPair[];
  /** What to do next; only where it can be done on asOf. */
  steps?: Step[];
  certificateVoid?: boolean;
  missing: string[];
  notes: Note[];
  citations: Citation[];
}
