import type { ComponentChildren } from 'preact';
import { clauseLabel, partAnchor, withoutNumber } from '../../links/citations.ts';
import { officeLines, unprintedSays } from '../../links/offices.ts';
import type { IndexedClause, IndexedQuestion, SearchIndex } from '../../links/search-index.ts';
import { Citations, Documents } from '../ui/Citations.tsx';
import { ContactWays } from '../ui/Contacts.tsx';
import { NoteCard } from '../ui/Notes.tsx';
import { excerptOf, markedIn, type Passage } from './search/excerpt.ts';
import type { Term } from './search/pieces.ts';
import type { Found } from './search/search.ts';
import { AT_FIRST, KINDS, type ResultKind } from './state.ts';

/** Text with the search terms marked; user input is only ever rendered as text. */
function Marked({ runs }: { runs: readonly Passage[] }) {
  return runs.map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

interface ClauseProps {
  clause: IndexedClause;
  index: SearchIndex;
  terms: readonly Term[];
}

/** The heading of a clause, or that of its section. */
function headingOf({ id, notice, title }: IndexedClause, { clauses }: SearchIndex): string {
  const section = clauses.find((each) => each.notice === notice && each.id === id.split('.')[0]);
  return withoutNumber(title || (section?.title ?? ''));
}

/** The beginning of a clause, for clauses whose text contains no search term. */
const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** One clause: number, notice, matching excerpt; our own words apart from the official text. */
function ClauseResult({ clause, index, terms }: ClauseProps) {
  const { id, continued, text, guide, answers } = clause;
  const notice = index.notices[clause.notice];
  if (!notice) return null;
  const official = excerptOf(text, terms);
  const ours = excerptOf(guide, terms);
  const asked = answers
    .flatMap((which) => index.questions[which] ?? [])
    .find(({ asks, also }) => excerptOf([asks, ...also].join('\n'), terms).length > 0);
  return (
    <li class="search-result" data-notice={notice.id} data-clause={id}>
      <h3>
        <a href={`/notices/${notice.id}/#${partAnchor(clause)}`}>
          <span class="search-notice">{notice.shortTitle}</span>
          <span class="search-clause">
            {clauseLabel(id)}
            {continued && '（续）'} <Marked runs={markedIn(headingOf(clause, index), terms)} />
          </span>
        </a>
      </h3>
      {(official.length > 0 || ours.length === 0) && text !== '' && (
        <p class="search-official official-words">
          {official.length > 0 ? <Marked runs={official} /> : opening(text)}
        </p>
      )}
      {ours.length > 0 && (
        <p class="search-ours">
          <span class="search-voice">导读（非官方）</span>
          <Marked runs={ours} />
        </p>
      )}
      {official.length + ours.length === 0 && asked && (
        <p class="search-ours">
          <span class="search-voice">这一条回答了</span>
          <Marked runs={markedIn(asked.asks, terms)} />
        </p>
      )}
    </li>
  );
}

/** A question, and the excerpt of its answers that contains the terms. */
function QuestionResult({ question, terms }: { question: IndexedQuestion; terms: readonly Term[] }) {
  const answer = question.says.map((says) => excerptOf(says, terms)).find((runs) => runs.length > 0);
  return (
    <li class="search-result" data-question={question.id}>
      <h3>
        <a href={`/questions/#${question.id}`}>
          <span>
            <Marked runs={markedIn(question.asks, terms)} />
          </span>
        </a>
      </h3>
      {answer && (
        <p class="search-ours">
          <Marked runs={answer} />
        </p>
      )}
    </li>
  );
}

/** An office: telephone, email, and its citation. */
function ContactResult({ contact, note }: Found['contacts'][number]) {
  const { id, office, region, phone, email, serves, citation } = contact;
  const lacking = unprintedSays(contact);
  return (
    <li class="search-result" data-office={id}>
      <h3>{office.includes(region) ? office : `${region}：${office}`}</h3>
      {note && (
        <ul class="search-note">
          <NoteCard note={note} />
        </ul>
      )}
      <p>办什么：{serves}</p>
      {officeLines(contact).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ContactWays phone={phone} email={email} />
      {lacking && <p>{lacking}</p>}
      {!note && <Citations citations={[citation]} brief />}
    </li>
  );
}

const TITLES: Readonly<Record<ResultKind, string>> = {
  clauses: '通知条款',
  questions: '大家常问',
  contacts: '办事单位',
};

interface GroupProps {
  kind: ResultKind;
  items: ComponentChildren[];
  whole: boolean;
  onWhole: () => void;
}

/** Results of one kind: the best first, the rest on request. */
function Group({ kind, items, whole, onWhole }: GroupProps) {
  const shown = whole ? items : items.slice(0, AT_FIRST[kind]);
  const more = items.length - shown.length;
  return (
    <section class="search-group" id={`search-${kind}`} aria-labelledby={`search-${kind}-heading`}>
      <h2 id={`search-${kind}-heading`}>
        {TITLES[kind]} <span class="quiet">{items.length}处</span>
      </h2>
      <ol class="search-results">{shown}</ol>
      {more > 0 && (
        <button type="button" class="kit-button" onClick={onWhole}>
          <span>再看其余{more}处</span>
        </button>
      )}
    </section>
  );
}

interface Props {
  found: Found;
  index: SearchIndex;
  whole: readonly ResultKind[];
  onWhole: (kind: ResultKind) => void;
}

/** All results, clauses first; with jump links if there is more than one kind. */
export function Results({ found, index, whole, onWhole }: Props) {
  const { terms, clauses, questions, contacts } = found;
  const items: Record<ResultKind, ComponentChildren[]> = {
    clauses: clauses.map((clause) => (
      <ClauseResult
        key={`${clause.notice} ${partAnchor(clause)}`}
        clause={clause}
        index={index}
        terms={terms}
      />
    )),
    questions: questions.map((question) => (
      <QuestionResult key={question.id} question={question} terms={terms} />
    )),
    contacts: contacts.map((each) => <ContactResult key={each.contact.id} {...each} />),
  };
  const kinds = KINDS.filter((kind) => items[kind].length > 0);
  const documents = Object.fromEntries(index.notices.map((notice) => [notice.id, notice]));
  return (
    <Documents.Provider value={{ own: '', documents }}>
      {kinds.length > 1 && (
        <ul class="search-jump">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#search-${kind}`}>{`${TITLES[kind]}（${items[kind].length}）`}</a>
            </li>
          ))}
        </ul>
      )}
      {kinds.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          items={items[kind]}
          whole={whole.includes(kind)}
          onWhole={() => onWhole(kind)}
        />
      ))}
    </Documents.Provider>
  );
}
