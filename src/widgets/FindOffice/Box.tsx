import type { RefObject } from 'preact';
import { describedBy, Field } from '../kit/Field.tsx';
import type { OfficesAction, OfficesState } from './state.ts';

interface Props {
  input: RefObject<HTMLInputElement>;
  state: OfficesState;
  examples: readonly string[];
  dispatch: (action: OfficesAction) => void;
}

/** The one box. It has no name and stands in no form: what is typed cannot be sent. */
export function Box({ input, state, examples, dispatch }: Props) {
  const { ready, query } = state;
  const [place, pinyin, initials, digits] = examples;
  const such = place ? `，例如 ${place}、${pinyin}、${initials}、${digits}` : '';
  const field = {
    id: 'offices-query',
    name: 'query',
    label: '地名、单位或电话',
    hint: `写汉字、拼音、首字母或电话都行${such}。`,
    value: ready ? query : undefined,
    onInput: (text: string) => dispatch({ type: 'typed', text }),
  };
  return (
    <search class="offices-box needs-js">
      <Field {...field}>
        <div class="offices-line">
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
            onInput={(event) => field.onInput(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Escape' && query !== '') dispatch({ type: 'clear' });
              if (event.key === 'Enter' && query.trim() !== '') dispatch({ type: 'results' });
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
    </search>
  );
}
