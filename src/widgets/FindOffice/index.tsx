import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { takeLink } from '../../links/answers.ts';
import { guarded, useGuardedReducer } from '../ui/guarded.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Results } from './Results.tsx';
import {
  examplesOf,
  type OfficeNotice,
  type OfficeProps,
  type OfficesAction,
  type OfficesState,
  reduce,
  START,
  viewOf,
} from './state.ts';
import '../ui/button.css';
import './offices.css';

/** The place in an opened link; undefined without a link, or if these notices do not know it. */
function linkedPlace(notices: readonly OfficeNotice[]): string | undefined {
  const region = takeLink('offices')?.items[0]?.['region'];
  const places = notices.flatMap((notice) => [
    notice.region,
    ...notice.contacts.flatMap((contact) => [contact.region, ...(contact.unlisted ?? [])]),
  ]);
  return places.find((place) => place === region);
}

interface Props {
  input: RefObject<HTMLInputElement>;
  state: OfficesState;
  examples: readonly string[];
  dispatch: (action: OfficesAction) => void;
}

/** The search box. */
function Box({ input, state: { ready, query }, examples, dispatch }: Props) {
  const [place, pinyin, initials, digits] = examples;
  const such = place ? `，例如 ${place}、${pinyin}、${initials}、${digits}` : '';
  const field = {
    id: 'offices-query',
    label: '地名、单位或电话',
    hint: `写汉字、拼音、首字母或电话都行${such}。`,
    value: ready ? query : undefined,
  };
  return (
    <SearchBox
      input={input}
      field={field}
      onTyped={(text) => dispatch({ type: 'typed', text })}
      onClear={() => dispatch({ type: 'clear' })}
      onResults={() => dispatch({ type: 'results' })}
    />
  );
}

/** 找谁办: a search box and the matching offices; all of them, by notice, while it is empty. */
function FindOffice({ notices }: OfficeProps) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [state, dispatch] = useGuardedReducer(reduce, () => START);
  const { ready, query, focus } = state;
  const view = useMemo(() => viewOf(notices, query), [notices, query]);
  const examples = useMemo(() => examplesOf(notices), [notices]);
  const documents = useMemo(() => Object.fromEntries(notices.map((each) => [each.id, each])), [notices]);

  const searchable = notices.flatMap(({ contacts }) => contacts).length > 1;

  // Text may have been typed before the script arrived, or a link may name a place.
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
