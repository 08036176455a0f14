import { clauseLabel } from '../../links/citations.ts';
import type { Citation } from '../../rules/index.ts';

/** A deadline as it goes into a person's calendar. Holds nothing that says who they are. */
export interface Reminder {
  /** Tells this deadline from every other one that the site hands out: 'hours-guizhou-2023-55'. */
  uidStem: string;
  /** What is to be done, in words that stay as they are however the title reads: a part of the entry's identity. */
  task: string;
  title: string;
  /** The deadline, 'YYYY-MM-DD'. */
  day: string;
  /** What to do by then, in our own words. */
  says: string;
  /** The clauses that it rests on: document number or short title, 三（二）, and the exact words. */
  citations: readonly { document: string; clauseLabel: string; quote: string }[];
  /** The page that explains it, with its host. */
  url?: string | undefined;
}

/** A notice as it is named where its address cannot be followed. */
export type DocumentNames = Readonly<Record<string, { shortTitle: string; number: string | null }>>;

/** The clauses that a reminder rests on, in words. */
export function citedIn(documents: DocumentNames, citations: readonly Citation[]): Reminder['citations'] {
  return citations.map(({ notice, clause, quote }) => ({
    document: documents[notice]?.number ?? documents[notice]?.shortTitle ?? notice,
    clauseLabel: clauseLabel(clause),
    quote,
  }));
}
