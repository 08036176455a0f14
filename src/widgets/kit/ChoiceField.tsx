import { describedBy, Field, FieldNotes, type FieldProps } from './Field.tsx';

/** One value to choose, and what readers see of it. */
export interface Option {
  value: string;
  label: string;
}

const MANY = 8;

function Radios({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { id, name, label, hint, value, error, onInput } = field;
  return (
    <fieldset class="kit-field" data-field={name} aria-describedby={describedBy(field)}>
      <legend class="kit-label">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {options.map((option, index) => (
        <label class="kit-option" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            onChange={() => onInput(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A choice of one: radio buttons where they are few, a list where they are many. */
export function ChoiceField({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  if (options.length <= MANY) return <Radios options={options} {...field} />;
  const { id, name, value, error, onInput } = field;
  return (
    <Field {...field}>
      <select
        class="kit-input"
        id={id}
        name={name}
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? 'true' : undefined}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        <option value="">请选择</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
