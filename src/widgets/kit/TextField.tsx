import { describedBy, Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  onEnter?: () => void;
  /** Which keys a phone offers first. Letters by default: 1962年5月1日 is typed with them. */
  inputMode?: 'text' | 'tel';
}

/** A line to type into: a day, an amount, a name. */
export function TextField({ onEnter, inputMode, ...field }: Props) {
  const { id, name, value, away, error, onInput } = field;
  return (
    <Field {...field}>
      <input
        type="text"
        autocomplete="off"
        class="kit-input"
        inputMode={inputMode}
        id={id}
        name={name}
        value={value}
        disabled={away}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Field>
  );
}
