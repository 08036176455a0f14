import type { ComponentChildren } from 'preact';
import './field.css';

/** Props common to all fields. */
export interface FieldProps {
  /** Id of the control and prefix of the ids of its hint and error; unique on the page. */
  id: string;
  /** The control's `name` in its form. */
  name: string;
  label: string;
  /** Which line of the certificate to copy. */
  hint: string;
  /** Text of the control; undefined before the widget is ready. */
  value: string | undefined;
  error?: string | undefined;
  /** Not asked now: hidden, but keeps its position in the form. */
  away?: true | undefined;
  /** Longer explanation below the control, such as a picture of the line to copy. */
  aside?: ComponentChildren;
  onInput: (text: string) => void;
}

/** Value of `aria-describedby`: ids of the hint and, if any, the error. */
export function describedBy({ id, error }: Pick<FieldProps, 'id' | 'error'>): string {
  return `${id}-hint${error ? ` ${id}-error` : ''}`;
}

/** An error message. */
export function ErrorText({ id, says }: { id?: string; says: string }) {
  return (
    <p class="kit-error" id={id}>
      <span class="kit-error-mark">要改：</span>
      {says}
    </p>
  );
}

/** Hint and error under a field's label. */
function FieldNotes({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      <p class="kit-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && <ErrorText id={`${id}-error`} says={error} />}
    </>
  );
}

/** A field: label, hint, error, control. */
export function Field({ children, ...field }: FieldProps & { children?: ComponentChildren }) {
  const { id, name, label, hint, error, aside } = field;
  return (
    <div class="kit-field" data-field={name}>
      <label class="kit-label" for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
      {aside}
    </div>
  );
}

/** One value of a choice and its label. */
export interface Option {
  value: string;
  label: string;
  /** Not offered now: hidden, but keeps its position in the list. */
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

/** A single choice: radio buttons, or a select element for many options. */
export function ChoiceField({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  if (options.length <= MANY) return <Radios options={options} {...field} />;
  const { id, name, value, away, error, onInput } = field;
  // Some phones list hidden options too, so those not offered are not rendered.
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

interface Props extends FieldProps {
  onEnter?: () => void;
  /** Keyboard shown on phones. Default `text`: 1962年5月1日 needs letters. */
  inputMode?: 'text' | 'tel';
}

/** A text field: a day, an amount, a name. */
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

/**
 * Two or more errors, each a link to its field; a single error is shown at its field only. Receives focus and is no
 * live region, so nothing is announced twice.
 */
export function ErrorSummary({ errors }: { errors: readonly { id: string; label: string; says: string }[] }) {
  if (errors.length < 2) return null;
  return (
    <div class="kit-errors" tabIndex={-1} data-focus="errors">
      <p class="kit-errors-title">有{errors.length}处要改</p>
      <ul>
        {errors.map(({ id, label, says }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label && `${label}：`}
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
