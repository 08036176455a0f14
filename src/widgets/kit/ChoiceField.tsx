import { describedBy, Field, FieldNotes, type FieldProps } from './Field.tsx';

/** One value to choose, and what readers see of it. */
export interface Option {
  value: string;
  label: string;
  /** Not offered now: unseen in its place. */
  away?: true;
}

const MANY = 8;

function Radios({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { id, name, label, hint, value, error, onInput } = field;
  const first = options.find(({ away }) => !away);
  return (
    <fieldset class="kit-field" data-field={name} aria-describedby={describedBy(field)}>
      <legend class="kit-label">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {options.map((option) => (
        <label class="kit-option" key={option.value} hidden={option.away}>
          <input
            type="radio"
            id={option === first ? id : undefined}
            name={name}
            value={option.value}
            disabled={field.away || option.away}
            checked={value === undefined ? undefined : value === option.value && !option.away}
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
  const { id, name, value, away, error, onInput } = field;
  // Some phones list hidden options: what is not offered is left out, and the others stay as they are.
  const offered = options.filter((option) => !option.away);
  return (
    <Field {...field}>
      <select
        class="kit-input"
        id={id}
        name={name}
        value={value === undefined || offered.some((option) => option.value === value) ? value : ''}
        autocomplete="off"
        disabled={away}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? 'true' : undefined}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        <option value="">请选择</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
