import type { ComponentChildren, RefObject } from 'preact';
import { describedBy, Field, type FieldProps } from './fields.tsx';
import './button.css';
import './search-box.css';

interface Props {
  input: RefObject<HTMLInputElement>;
  field: Pick<FieldProps, 'id' | 'label' | 'hint' | 'value'>;
  /** Called with the text of the box; `settled` is false during IME composition. */
  onTyped: (text: string, settled: boolean) => void;
  onClear: () => void;
  /** Enter: go to the results. */
  onResults: () => void;
  /** Shown under the box. */
  children?: ComponentChildren;
}

/** A search box. It has no name and is in no form, so what is typed cannot be submitted. */
export function SearchBox({ input, field, onTyped, onClear, onResults, children }: Props) {
  const { id, value = '' } = field;
  return (
    <search class="kit-search needs-js">
      <Field {...field} name="query" onInput={(text) => onTyped(text, true)}>
        <div class="kit-search-line">
          <input
            class="kit-input"
            type="text"
            id={id}
            ref={input}
            value={field.value}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby={describedBy(field)}
            onInput={({ currentTarget, isComposing }) => onTyped(currentTarget.value, !isComposing)}
            onCompositionEnd={({ currentTarget }) => onTyped(currentTarget.value, true)}
            onKeyDown={({ key, isComposing }) => {
              if (isComposing) return;
              if (key === 'Escape' && value !== '') onClear();
              if (key === 'Enter' && value.trim() !== '') onResults();
            }}
          />
          <button type="button" class="kit-button" hidden={value === ''} onClick={onClear}>
            清空
          </button>
        </div>
      </Field>
      {children}
    </search>
  );
}
