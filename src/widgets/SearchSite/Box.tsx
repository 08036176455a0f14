import type { RefObject } from 'preact';
import { SearchBox } from '../kit/SearchBox.tsx';
import type { SearchAction, SearchState } from './state.ts';

interface Props {
  input: RefObject<HTMLInputElement>;
  state: SearchState;
  examples: readonly string[];
  dispatch: (action: SearchAction) => void;
}

/** The one box, and examples while nothing stands in it. */
export function Box({ input, state: { ready, query }, examples, dispatch }: Props) {
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
