import { describedBy, Field, type FieldProps } from './Field.tsx';

/** A line to type into: a day or an amount. Letters stay possible: 1962年5月1日 is typed with them. */
export function TextField({ onEnter, ...field }: FieldProps & { onEnter?: () => void }) {
  const { id, name, value, error, onInput } = field;
  return (
    <Field {...field}>
      <input
        class="kit-input"
        type="text"
        id={id}
        name={name}
        value={value}
        autocomplete="off"
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
