import type { Contact } from '../rules/index.ts';

interface IndexedNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  region: string;
}

/** One part of a notice: its official text, and ours beside it. */
export interface IndexedClause {
  /** Index in `notices`. */
  notice: number;
  id: string;
  /** Whether it continues a clause after its sub-clauses. */
  continued: boolean;
  /** Its official heading. */
  title: string;
  text: string;
  guide: string;
  /** Whether something follows from it; false if it only informs. */
  decides: boolean;
  /** Indices of the questions that it answers. */
  answers: number[];
}

export interface IndexedQuestion {
  id: string;
  asks: string;
  /** Other wordings. */
  also: string[];
  /** The answers, at least one sentence from each notice. */
  says: string[];
}

/** Everyday words: content/search-words.yaml. */
export interface Lexicon {
  /** Everyday words and their equivalents in the notices. */
  words: { says: string[]; means: string[] }[];
  /** Question words, which say nothing about the subject. */
  ignored: string[];
  /** Place names with their syllables: ['贵阳', 'gui yang']. */
  places: [name: string, syllables: string][];
}

/** Everything that the site's search covers. */
export interface SearchIndex extends Lexicon {
  notices: IndexedNotice[];
  clauses: IndexedClause[];
  questions: IndexedQuestion[];
  contacts: Contact[];
}

type SentClause = Omit<IndexedClause, 'notice' | 'continued' | 'decides'> & {
  continued?: boolean;
  informs?: boolean;
};

/** The published form without repetition: /search-index.json. */
export interface SearchFile extends Lexicon {
  questions: IndexedQuestion[];
  notices: (IndexedNotice & { clauses: SentClause[]; contacts: Omit<Contact, 'notice'>[] })[];
}

/** Restores the index from its published form. */
export function openFile({ notices, ...rest }: SearchFile): SearchIndex {
  return {
    ...rest,
    notices: notices.map(({ clauses: _, contacts: _contacts, ...notice }) => notice),
    clauses: notices.flatMap(({ clauses }, notice) =>
      clauses.map(({ continued = false, informs = false, ...clause }) => ({
        ...clause,
        notice,
        continued,
        decides: !informs,
      })),
    ),
    contacts: notices.flatMap(({ id: notice, contacts }) =>
      contacts.map((contact) => ({ ...contact, notice })),
    ),
  };
}
