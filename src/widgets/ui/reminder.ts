import { clauseLabel } from '../../links/citations.ts';
import type { Citation } from '../../rules/index.ts';

/** A deadline for a person's calendar. Contains nothing that identifies the person. */
export interface Reminder {
  /** Identifies this deadline among all that the site produces: 'hours-guizhou-2023-55'. */
  uidStem: string;
  /** What is to be done. Part of the entry's identity, so it must not change when the title is reworded. */
  task: string;
  title: string;
  /** The deadline, 'YYYY-MM-DD'. */
  day: string;
  /** What to do by then, in our own words. */
  says: string;
  /** The clauses it rests on: document number or short title, clause such as 三（二）, exact words. */
  citations: readonly { document: string; clauseLabel: string; quote: string }[];
  /** Absolute URL of the page that explains it. */
  url?: string | undefined;
}

/** Names of notices, by id, for files without links. */
export type DocumentNames = Readonly<Record<string, { shortTitle: string; number: string | null }>>;

/** Turns citations into the words shown in a reminder. */
export function citedIn(documents: DocumentNames, citations: readonly Citation[]): Reminder['citations'] {
  return citations.map(({ notice, clause, quote }) => ({
    document: documents[notice]?.number ?? documents[notice]?.shortTitle ?? notice,
    clauseLabel: clauseLabel(clause),
    quote,
  }));
}
