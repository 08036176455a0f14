import type { ComponentChildren } from 'preact';
import { Documents } from '../kit/Citations.tsx';
import { partAnchor } from '../kit/citation-link.ts';
import { ClauseResult } from './ClauseResult.tsx';
import { ContactResult, QuestionResult } from './OtherResults.tsx';
import type { SearchIndex } from './search/index-file.ts';
import type { Found } from './search/search.ts';
import { AT_FIRST, KINDS, type Kind } from './state.ts';

const TITLES: Readonly<Record<Kind, string>> = {
  clauses: '通知条款',
  questions: '大家常问',
  contacts: '办事单位',
};

interface GroupProps {
  kind: Kind;
  items: ComponentChildren[];
  whole: boolean;
  onWhole: () => void;
}

/** The found of one kind: the best at first, the rest when asked for. */
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
  whole: readonly Kind[];
  onWhole: (kind: Kind) => void;
}

/** What is found, clauses first; where there is more than one kind, with a way to each. */
export function Results({ found, index, whole, onWhole }: Props) {
  const { terms, clauses, questions, contacts } = found;
  const items: Record<Kind, ComponentChildren[]> = {
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
