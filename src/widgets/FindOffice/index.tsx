import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { guarded } from '../kit/robust/guarded.tsx';
import { useGuardedReducer } from '../kit/robust/use-guarded-reducer.ts';
import { Box } from './Box.tsx';
import { linkedPlace } from './linked.ts';
import type { OfficeProps } from './props.ts';
import { Results } from './Results.tsx';
import { examplesOf, reduce, START, viewOf } from './state.ts';
import '../kit/button.css';
import './offices.css';

/** 找谁办: one box, and the offices that fit; all of them, by notice, while nothing is typed. */
function FindOffice({ notices }: OfficeProps) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [state, dispatch] = useGuardedReducer(reduce, () => START);
  const { ready, query, focus } = state;
  const view = useMemo(() => viewOf(notices, query), [notices, query]);
  const examples = useMemo(() => examplesOf(notices), [notices]);
  const documents = useMemo(() => Object.fromEntries(notices.map((each) => [each.id, each])), [notices]);

  const searchable = notices.flatMap(({ contacts }) => contacts).length > 1;

  // People type before the script arrives, and come by links that name a place.
  useLayoutEffect(() => {
    dispatch({ type: 'ready', typed: input.current?.value ?? '', linked: linkedPlace(notices) });
    const onHash = () => {
      const linked = linkedPlace(notices);
      if (linked !== undefined) dispatch({ type: 'typed', text: linked });
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [notices, dispatch]);

  const moved = useRef(0);
  useLayoutEffect(() => {
    if (focus.turn === moved.current) return;
    moved.current = focus.turn;
    const target = focus.to === 'query' ? input.current : root.current?.querySelector('[data-focus=results]');
    if (target instanceof HTMLElement) target.focus();
  }, [focus]);

  return (
    <div class="offices" ref={root}>
      {searchable && <Box input={input} state={state} examples={examples} dispatch={dispatch} />}
      <div class="offices-status needs-js" role="status" data-widget="offices">
        {ready && (
          <p data-question="findContacts" data-outcome={view.outcome}>
            {view.says}
          </p>
        )}
      </div>
      <Results view={view} several={notices.length > 1} documents={documents} />
    </div>
  );
}

export default guarded(FindOffice);
