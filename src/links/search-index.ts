import type { Contact } from '../rules/index.ts';

interface IndexedNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  region: string;
}

/** One part of a notice: its official words, and ours beside them. */
export interface IndexedClause {
  /** Which of the notices. */
  notice: number;
  id: string;
  /** Does it go on here after its sub-clauses? */
  continued: boolean;
  /** Its own heading, official. */
  title: string;
  text: string;
  guide: string;
  /** Something follows from it; else it only informs. */
  decides: boolean;
  /** Which of the questions it answers. */
  answers: number[];
}

export interface IndexedQuestion {
  id: string;
  asks: string;
  /** Other wordings. */
  also: string[];
  /** The answers, a sentence or more from each notice. */
  says: string[];
}

/** How people say things: content/search-words.yaml. */
export interface Lexicon {
  /** Everyday words, and what the notices write for them. */
  words: { says: string[]; means: string[] }[];
  /** Words that ask, and say nothing of what is looked for. */
  ignored: string[];
  /** Names of places with their syllables: ['贵阳', 'gui yang']. */
  places: [name: string, syllables: string][];
}

/** All that the site can be searched for. */
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

/** The same as it is sent, each thing said once: /search-index.json. */
export interface SearchFile extends Lexicon {
  questions: IndexedQuestion[];
  notices: (IndexedNotice & { clauses: SentClause[]; contacts: Omit<Contact, 'notice'>[] })[];
}

/** Makes the index of what was sent. */
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
