import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { guarded } from '../kit/robust/guarded.tsx';
import { useGuardedReducer } from '../kit/robust/use-guarded-reducer.ts';
import { Box } from './Box.tsx';
import { loadIndex } from './load.ts';
import { Results } from './Results.tsx';
import { searchable as ready } from './search/searchable.ts';
import { reduce, START, viewOf } from './state.ts';
import '../kit/button.css';
import './search.css';

/** What to do where nothing is found. */
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

/** 搜索: one box, and the clauses, questions and offices that fit. `examples` can be tapped while nothing is typed. */
function SearchSite({ examples }: { examples: readonly string[] }) {
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useGuardedReducer(reduce, () => START);
  const { searchable, sought, failed, focus, whole } = state;
  const view = useMemo(() => viewOf({ searchable, sought, failed }), [searchable, sought, failed]);

  // People type before the script arrives.
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
