import type { RefObject } from 'preact';
import { describedBy, Field } from '../kit/Field.tsx';
import type { SearchAction, SearchState } from './state.ts';

interface Props {
  input: RefObject<HTMLInputElement>;
  state: SearchState;
  examples: readonly string[];
  dispatch: (action: SearchAction) => void;
}

/** The one box. It has no name and stands in no form: what is typed cannot be sent. */
export function Box({ input, state, examples, dispatch }: Props) {
  const { ready, query } = state;
  const field = {
    id: 'search-query',
    name: 'query',
    label: '找什么',
    hint: '写汉字、数字，或者地名的拼音。写短一点更容易找到。',
    value: ready ? query : undefined,
    onInput: (text: string) => dispatch({ type: 'typed', text, settled: true }),
  };
  return (
    <search class="search-box needs-js">
      <Field {...field}>
        <div class="search-line">
          <input
            class="kit-input"
            type="text"
            id={field.id}
            ref={input}
            value={field.value}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby={describedBy(field)}
            onInput={({ currentTarget, isComposing }) =>
              dispatch({ type: 'typed', text: currentTarget.value, settled: !isComposing })
            }
            onCompositionEnd={({ currentTarget }) => field.onInput(currentTarget.value)}
            onKeyDown={({ key, isComposing }) => {
              if (isComposing) return;
              if (key === 'Escape' && query !== '') dispatch({ type: 'clear' });
              if (key === 'Enter' && query.trim() !== '') dispatch({ type: 'results' });
            }}
          />
          <button
            type="button"
            class="kit-button"
            hidden={query === ''}
            onClick={() => dispatch({ type: 'clear' })}
          >
            清空
          </button>
        </div>
      </Field>
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
    </search>
  );
}
