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
export function FieldNotes({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
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
