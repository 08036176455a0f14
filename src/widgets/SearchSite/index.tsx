import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { openFile, type SearchFile, type SearchIndex } from '../../links/search-index.ts';
import { guarded, useGuardedReducer } from '../ui/guarded.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Results } from './Results.tsx';
import { searchable as ready } from './search/searchable.ts';
import { reduce, type SearchAction, type SearchState, START, viewOf } from './state.ts';
import '../ui/button.css';
import './search.css';

/** URL of the search index, written by the build. */
const INDEX_HREF = '/search-index.json';

/** Fetches the search index. @throws {Error} if it cannot be loaded */
async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(INDEX_HREF);
  if (!response.ok) throw new Error(`${INDEX_HREF}: ${response.status}`);
  return openFile((await response.json()) as SearchFile);
}

interface Props {
  input: RefObject<HTMLInputElement>;
  state: SearchState;
  examples: readonly string[];
  dispatch: (action: SearchAction) => void;
}

/** The search box, with examples while it is empty. */
function Box({ input, state: { ready, query }, examples, dispatch }: Props) {
  const field = {
    id: 'search-query',
    label: '找什么',
    hint: '写汉字、数字，或者地名的拼音。写短一点更容易找到。',
    value: ready ? query : undefined,
  };
  return (
    <SearchBox
      input={input}
      field={field}
      onTyped={(text, settled) => dispatch({ type: 'typed', text, settled })}
      onClear={() => dispatch({ type: 'clear' })}
      onResults={() => dispatch({ type: 'results' })}
    >
      {query.trim() === '' && (
        <fieldset class="search-examples">
          <legend class="kit-hint">可以试试：</legend>
          {examples.map((text) => (
            <button
              type="button"
              class="kit-button"
              key={text}
              onClick={() => dispatch({ type: 'example', text })}
            >
              {text}
            </button>
          ))}
        </fieldset>
      )}
    </SearchBox>
  );
}

/** Advice if nothing is found. */
function NotFound() {
  return (
    <div class="search-advice">
      <p>请换个词，或者少写几个字再试。也可以：</p>
      <ul>
        <li>
          看下面的<a href="#contents">全部条款目录</a>
        </li>
        <li>
          看<a href="/questions/">大家常问</a>的问题
        </li>
        <li>
          打电话问：<a href="/offices/">找谁办</a>
        </li>
      </ul>
    </div>
  );
}

/** 搜索: a search box and the matching clauses, questions and offices. @param props.examples offered while the box is empty */
function SearchSite({ examples }: { examples: readonly string[] }) {
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useGuardedReducer(reduce, () => START);
  const { searchable, sought, failed, focus, whole } = state;
  const view = useMemo(() => viewOf({ searchable, sought, failed }), [searchable, sought, failed]);

  // Text may have been typed before the script arrived.
  useLayoutEffect(() => dispatch({ type: 'ready', typed: input.current?.value ?? '' }), [dispatch]);

  useEffect(() => {
    if (failed || searchable) return;
    loadIndex().then(
      (index) => dispatch({ type: 'arrived', searchable: ready(index) }),
      () => dispatch({ type: 'failed' }),
    );
  }, [failed, searchable, dispatch]);

  const moved = useRef(0);
  useLayoutEffect(() => {
    if (focus.turn === moved.current) return;
    moved.current = focus.turn;
    const target = focus.to === 'query' ? input.current : results.current;
    target?.focus();
  }, [focus]);

  return (
    <div class="search">
      <Box input={input} state={state} examples={examples} dispatch={dispatch} />
      <div class="search-found needs-js" ref={results} tabIndex={-1}>
        <div class="search-status" role="status">
          {view.says && <p data-outcome={view.outcome}>{view.says}</p>}
        </div>
        {view.outcome === 'missing' && (
          <button type="button" class="kit-button" onClick={() => dispatch({ type: 'again' })}>
            再读一次
          </button>
        )}
        {view.outcome === 'not-found' && <NotFound />}
        {view.outcome === 'found' && searchable && (
          <Results
            found={view.found}
            index={searchable.index}
            whole={whole}
            onWhole={(kind) => dispatch({ type: 'whole', kind })}
          />
        )}
      </div>
    </div>
  );
}

export default guarded(SearchSite);
