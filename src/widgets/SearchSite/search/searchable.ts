import type { IndexedClause, IndexedQuestion, SearchIndex } from '../../../links/search-index.ts';
import type { Corpus } from './pieces.ts';
import { fold } from './pieces.ts';
import type { Candidate, Field } from './rank.ts';

/** Weight of a match by field: official text counts more than ours, a clause more than its notice's title. */
const WEIGHT = { heading: 1.5, official: 1, guide: 0.6, asked: 0.5, above: 0.35 };
/** Weight of clauses that only inform; those that decide something have 1. */
const INFORMS = 0.6;

interface SearchableClause extends Candidate {
  clause: IndexedClause;
}
interface SearchableQuestion extends Candidate {
  question: IndexedQuestion;
}

/** The index with all texts folded. */
export interface Searchable {
  index: SearchIndex;
  clauses: SearchableClause[];
  questions: SearchableQuestion[];
  corpus: Corpus;
}

const field = (weight: number, ...texts: (string | null)[]): Field => ({
  text: fold(texts.filter(Boolean).join('\n')),
  weight,
});

const wordingsOf = ({ asks, also }: IndexedQuestion): string[] => [asks, ...also];

function clauseOf(clause: IndexedClause, { notices, questions }: SearchIndex): SearchableClause {
  const { shortTitle = '', number = null, region = '' } = notices[clause.notice] ?? {};
  const asked = clause.answers.flatMap((which) => questions[which] ?? []).flatMap(wordingsOf);
  return {
    clause,
    weight: clause.decides ? 1 : INFORMS,
    fields: [
      field(WEIGHT.heading, clause.title),
      field(WEIGHT.official, clause.text),
      field(WEIGHT.guide, clause.guide),
      field(WEIGHT.asked, ...asked),
      { ...field(WEIGHT.above, region, shortTitle, number), above: true },
    ],
  };
}

function questionOf(question: IndexedQuestion): SearchableQuestion {
  const fields = [field(WEIGHT.heading, ...wordingsOf(question)), field(WEIGHT.guide, ...question.says)];
  return { question, weight: 1, fields };
}

function corpusOf({ notices, clauses, questions, words, ignored, places }: SearchIndex): Corpus {
  const official = [
    ...notices.flatMap(({ shortTitle, number, region }) => [region, shortTitle, number]),
    ...clauses.flatMap(({ title, text }) => [title, text]),
  ];
  const ours = [
    ...clauses.map(({ guide }) => guide),
    ...questions.flatMap((question) => [...wordingsOf(question), ...question.says]),
  ];
  return {
    words: words.map(({ says, means }) => ({ says: says.map(fold), means: means.map(fold) })),
    ignored: ignored.map(fold),
    places,
    official: fold(official.join('\n')),
    ours: fold(ours.join('\n')),
  };
}

/** Prepares an index for searching; call once. */
export function searchable(index: SearchIndex): Searchable {
  return {
    index,
    clauses: index.clauses.map((clause) => clauseOf(clause, index)),
    questions: index.questions.map(questionOf),
    corpus: corpusOf(index),
  };
}
