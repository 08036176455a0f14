import type { IndexedClause, SearchIndex } from '../widgets/SearchSite/search/index-file.ts';
import { partAnchor } from './clause-quotes.ts';
import { syllables } from './notice/pinyin.ts';
import type { Notice } from './notice/read.ts';
import type { Question } from './question/question.ts';
import type { SearchWords } from './search-words.ts';

/** A clause's own heading, and the text under it. */
function parted({ title = '', text }: Notice['clauses'][number]): Pick<IndexedClause, 'title' | 'text'> {
  return { title, text: text.slice(title.length).trim() };
}

/** Which questions an answer of any notice answers by this clause; 未规定 answers by none. */
function answeredBy(
  clause: string,
  notice: string,
  notices: readonly Notice[],
  questions: readonly Question[],
) {
  const answering = new Set(
    notices.flatMap(({ id, answers }) =>
      answers
        .filter(({ notStated }) => notStated !== true)
        .filter(({ cite }) => cite.some((each) => each.clause === clause && (each.notice ?? id) === notice))
        .map(({ question }) => question),
    ),
  );
  return questions.flatMap(({ id }, index) => (answering.has(id) ? [index] : []));
}

/** Names that can be typed in pinyin: of every region that a notice or a contact names, and of the places that notices list. */
function placeNames(notices: readonly Notice[]): string[] {
  const named = notices.flatMap(({ metadata, contacts }) => [
    metadata.region,
    ...metadata.places,
    ...contacts.flatMap(({ region, unlisted = [] }) => [region, ...unlisted]),
  ]);
  return [...new Set(named)];
}

/**
 * All that the site can be searched for.
 * @param notices in the order in which clauses that fit equally well are shown
 */
export function searchIndex(
  notices: readonly Notice[],
  questions: readonly Question[],
  { words, ignored }: SearchWords,
): SearchIndex {
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
        anchor: partAnchor(clause),
        ...parted(clause),
        guide: clause.guide,
        decides: clause.reads !== 'informative',
        answers: answeredBy(clause.id, notice, notices, questions),
      })),
    ),
    questions: questions.map(({ id, asks, also = [] }) => ({
      id,
      asks,
      also,
      says: notices.flatMap(({ answers }) =>
        answers.filter(({ question }) => question === id).map(({ says }) => says),
      ),
    })),
    contacts: notices.flatMap(({ contacts }) => contacts),
    words,
    ignored,
    places: placeNames(notices).map((name) => [name, syllables(name)]),
  };
}
