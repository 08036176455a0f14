import { clauseLabel, partAnchor, withoutNumber } from '../kit/citation-link.ts';
import { Marked } from './Marked.tsx';
import { excerptOf, markedIn } from './search/excerpt.ts';
import type { IndexedClause, SearchIndex } from './search/index-file.ts';
import type { Term } from './search/pieces.ts';

interface Props {
  clause: IndexedClause;
  index: SearchIndex;
  terms: readonly Term[];
}

/** What a clause is about: its own heading, or that of the section in which it stands. */
function headingOf({ id, notice, title }: IndexedClause, { clauses }: SearchIndex): string {
  const section = clauses.find((each) => each.notice === notice && each.id === id.split('.')[0]);
  return withoutNumber(title || (section?.title ?? ''));
}

/** How a clause begins, where none of the words stands in it. */
const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** One clause: which, of which notice, and the words in it; ours apart from the official ones. */
export function ClauseResult({ clause, index, terms }: Props) {
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
