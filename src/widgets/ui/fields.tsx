import type { ComponentChildren } from 'preact';
import './field.css';

/** What every field of a widget is given. */
export interface FieldProps {
  /** Id of the control, and the stem of its hint's and error's; one of a kind on the page. */
  id: string;
  /** Names the control in its form. */
  name: string;
  label: string;
  /** Which line of the certificate to copy. */
  hint: string;
  /** What stands in the control; undefined before the widget is ready. */
  value: string | undefined;
  error?: string | undefined;
  /** Not asked now: unseen in its place. */
  away?: true | undefined;
  /** Explains more than a hint can: a picture of the line to copy. */
  aside?: ComponentChildren;
  onInput: (text: string) => void;
}

/** Ids that describe a control: its hint, and its error where there is one. */
export function describedBy({ id, error }: Pick<FieldProps, 'id' | 'error'>): string {
  return `${id}-hint${error ? ` ${id}-error` : ''}`;
}

/** What to mend. */
export function ErrorText({ id, says }: { id?: string; says: string }) {
  return (
    <p class="kit-error" id={id}>
      <span class="kit-error-mark">要改：</span>
      {says}
    </p>
  );
}

/** Hint and error of a field, under its label. */
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

/** A field on one line: label, notes, control. */
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

/**
 * Several things that have to be mended, each a link to its field; one thing alone stands at its field. Focus is moved here; it
 * is no live region, so nothing is said twice.
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
