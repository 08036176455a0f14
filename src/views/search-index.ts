import { syllables } from '../content/contacts.ts';
import type { Notice } from '../content/notice.ts';
import type { Question } from '../content/questions.ts';
import type { SearchWords } from '../content/search-words.ts';
import type { IndexedClause, SearchFile, SearchIndex } from '../links/search-index.ts';

/**
 * The published form of the index: grouped by notice, so that similar texts are close to each other for compression,
 * and without repetition.
 */
export function searchFile({ notices, clauses, contacts, questions, ...words }: SearchIndex): SearchFile {
  const ofNotice = Map.groupBy(clauses, ({ notice }) => notice);
  const officesOf = Map.groupBy(contacts, ({ notice }) => notice);
  return {
    questions,
    notices: notices.map((notice, which) => ({
      ...notice,
      clauses: (ofNotice.get(which) ?? []).map(({ notice: _, continued, decides, ...clause }) => ({
        ...clause,
        ...(continued && { continued }),
        ...(!decides && { informs: true }),
      })),
      contacts: (officesOf.get(notice.id) ?? []).map(({ notice: _, ...contact }) => contact),
    })),
    ...words,
  };
}

/** A clause's heading and the text below it. */
function parted({ title = '', text }: Notice['clauses'][number]): Pick<IndexedClause, 'title' | 'text'> {
  return { title, text: text.slice(title.length).trim() };
}

/** By '<notice> <clause>': indices of the questions whose answers cite the clause; 未规定 answers do not count. */
function answeredBy(notices: readonly Notice[], questions: readonly Question[]): Map<string, number[]> {
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const answering = notices.flatMap(({ id, answers }) =>
    answers
      .filter(({ notStated }) => notStated !== true)
      .flatMap(({ question, cite }) =>
        cite.map(({ notice = id, clause }) => ({ by: `${notice} ${clause}`, question })),
      ),
  );
  const byClause = [...Map.groupBy(answering, ({ by }) => by)].map(([by, list]): [string, number[]] => {
    const answered = new Set(list.flatMap(({ question }) => places.get(question) ?? []));
    return [by, [...answered].sort((a, b) => a - b)];
  });
  return new Map(byClause);
}

/** The first sentence is the answer; later ones explain it or say whom to ask. */
const firstSentence = (says: string): string => /^.*?[。！？]/u.exec(says)?.[0] ?? says;

/** Names that can be typed in pinyin: regions of notices and contacts, and the places that notices list. */
function placeNames(notices: readonly Notice[]): string[] {
  const named = notices.flatMap(({ metadata, contacts }) => [
    metadata.region,
    ...metadata.places,
    ...contacts.flatMap(({ region, unlisted = [] }) => [region, ...unlisted]),
  ]);
  return [...new Set(named)];
}

/**
 * Everything that the site's search covers.
 * @param notices in display order for clauses that match equally well
 */
export function searchIndex(
  notices: readonly Notice[],
  questions: readonly Question[],
  { words, ignored }: SearchWords,
): SearchIndex {
  const answered = answeredBy(notices, questions);
  return {
    notices: notices.map(({ id, metadata: { shortTitle, number, region } }) => ({
      id,
      shortTitle,
      number,
      region,
    })),
    clauses: notices.flatMap(({ id: notice, clauses }, index) =>
      clauses.map((clause) => ({
        notice: index,
        id: clause.id,
        continued: clause.continued,
        ...parted(clause),
        guide: clause.guide,
        decides: clause.reads !== 'informative',
        answers: answered.get(`${notice} ${clause.id}`) ?? [],
      })),
    ),
    questions: questions.map(({ id, asks, also = [] }) => ({
      id,
      asks,
      also,
      says: notices.flatMap(({ answers }) =>
        answers
          .filter(({ question, notStated }) => question === id && notStated !== true)
          .map(({ says }) => firstSentence(says)),
      ),
    })),
    contacts: notices.flatMap(({ contacts }) => contacts),
    words,
    ignored,
    places: placeNames(notices).map((name) => [name, syllables(name)]),
  };
}
