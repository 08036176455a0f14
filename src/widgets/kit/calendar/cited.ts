import type { Citation } from '../../../rules/index.ts';
import { clauseLabel } from '../citation-link.ts';
import type { Reminder } from './reminder.ts';

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
