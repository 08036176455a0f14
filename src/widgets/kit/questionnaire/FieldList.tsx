import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { ChoiceField } from '../ChoiceField.tsx';
import { TextField } from '../TextField.tsx';
import { Form } from './context.ts';
import { shownValue } from './entry.ts';
import { activeSheet } from './state.ts';
import type { FieldSpec } from './task.ts';

function Doubt({ field }: { field: FieldSpec }) {
  const { state, dispatch } = useContext(Form);
  const { doubt } = activeSheet(state);
  if (doubt?.field !== field.name) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question about one field, no set of fields
    <div class="kit-doubt" role="group" aria-label={`核对${field.label}`} tabIndex={-1} data-focus="doubt">
      <p>
        {field.label}确实是{shownValue(field, doubt.value)}吗？{doubt.says}
      </p>
      <div class="kit-actions">
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'sure' })}>
          {field.kind === 'day' ? '是的，就是这一天' : '是的，没有写错'}
        </button>
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'mend' })}>
          改一下
        </button>
      </div>
    </div>
  );
}

/** A field with what stands in it. As served nothing does, so that what is typed early is left alone. */
function OneField({ field }: { field: FieldSpec }) {
  const { task, state, dispatch, asideOf } = useContext(Form);
  const { drafts, errors } = activeSheet(state);
  const ready = state.today !== '';
  const { name, label, hint, options = [], kind, away } = field;
  const props = {
    id: `${task.id}-${name}`,
    name,
    label,
    hint,
    value: ready ? (drafts[name] ?? '') : drafts[name],
    error: errors[name],
    away,
    aside: asideOf(name),
    onInput: (text: string) => dispatch({ type: 'typed', field: name, text }),
  };
  return (
    <div hidden={away}>
      {kind === 'choice' ? <ChoiceField options={options} {...props} /> : <TextField {...props} />}
      <Doubt field={field} />
    </div>
  );
}

/** Fields one under another; those that tell one thing together stand under its name. */
export function FieldList({ fields }: { fields: readonly FieldSpec[] }) {
  const names = [...new Set(fields.map(({ group, name }) => group ?? name))];
  return (
    <>
      {names.map((name) => {
        const own = fields.filter((field) => (field.group ?? field.name) === name);
        const inside = own.map((field) => <OneField key={field.name} field={field} />);
        const grouped = own.some(({ group }) => group !== undefined);
        return grouped ? (
          <fieldset class="kit-group" key={name} hidden={own.every(({ away }) => away)}>
            <legend>{name}</legend>
            {inside}
          </fieldset>
        ) : (
          <Fragment key={name}>{inside}</Fragment>
        );
      })}
    </>
  );
}
