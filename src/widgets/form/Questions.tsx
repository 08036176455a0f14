import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { ChoiceField, ErrorText, TextField } from '../ui/fields.tsx';
import { Form } from './context.ts';
import { shownValue, VERDICT, wholeOf, wrongIn } from './sheet.ts';
import { activeSheet } from './state.ts';
import type { FieldSpec, FormQuestion, Rows } from './task.ts';
import type { FormView } from './view.ts';

/** An error about a question as a whole, above its fields. Receives focus if there is no error summary. */
function WholeError({ question }: { question: FormQuestion }) {
  const { state } = useContext(Form);
  const sheet = activeSheet(state);
  const says = sheet.errors[wholeOf(question)];
  if (says === undefined) return null;
  const alone = wrongIn(state, sheet, question).length === 1;
  return (
    <div tabIndex={-1} data-focus={alone ? 'errors' : undefined}>
      <ErrorText says={says} />
    </div>
  );
}

/** Rows of fields that can be added and removed. */
function RowList({ rows }: { rows: Rows }) {
  const { state, dispatch } = useContext(Form);
  const sheet = activeSheet(state);
  const ready = state.today !== '';
  return (
    <>
      {sheet.rows.map((row, index) => (
        <fieldset class="kit-row" key={row}>
          <legend>
            第{index + 1}行 {rows.name?.(sheet.drafts, row)}
          </legend>
          <div class="kit-row-fields">
            <FieldList fields={rows.fields(row)} />
          </div>
          <button
            type="button"
            class="kit-button kit-button-quiet"
            hidden={!ready || sheet.rows.length < 2}
            onClick={() => dispatch({ type: 'removeRow', row })}
          >
            <span>删去第{index + 1}行</span>
          </button>
        </fieldset>
      ))}
      <button type="button" class="kit-button" hidden={!ready} onClick={() => dispatch({ type: 'addRow' })}>
        {rows.add}
      </button>
    </>
  );
}

function Doubt({ field }: { field: FieldSpec }) {
  const { state, dispatch } = useContext(Form);
  const { doubt } = activeSheet(state);
  if (doubt?.field !== field.name) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question about one field, not a fieldset
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

/** A field with its text. The server renders it empty, so hydration does not overwrite early typing. */
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

/** Fields in order; those of one group share a heading. */
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

function Fields({ question }: { question: FormQuestion }) {
  const { title, fields, rows } = question;
  return (
    <>
      {title && <h3>{title}</h3>}
      <WholeError question={question} />
      <FieldList fields={fields} />
      {rows && <RowList rows={rows} />}
    </>
  );
}

interface Props {
  view: FormView;
  /** All questions, in their fixed order. */
  questions: readonly FormQuestion[];
  /** Goes back one screen; undefined on the first. */
  back: (() => void) | undefined;
}

/** Renders every question and shows one, so that typing is not interrupted when the script arrives. */
export function Questions({ view, questions, back }: Props) {
  const { dispatch } = useContext(Form);
  const { ready, screen, left } = view;
  const asking = !ready || screen !== VERDICT;
  const firm = view.questions.find(({ name }) => name === screen)?.firm;
  return (
    <div class="kit-questions" hidden={!asking}>
      {questions.map((question) => (
        <div key={question.name} data-screen={question.name} hidden={ready && screen !== question.name}>
          <Fields question={question} />
        </div>
      ))}
      <div class="kit-actions kit-onward">
        <button type="submit" class="kit-button kit-button-main">
          下一步
        </button>
        <button type="button" class="kit-button" hidden={!ready || !back} onClick={() => back?.()}>
          上一步
        </button>
        <button
          type="button"
          class="kit-button kit-button-quiet"
          hidden={!ready || firm}
          onClick={() => dispatch({ type: 'skip', at: screen })}
        >
          不知道
        </button>
      </div>
      {ready && left > 1 && <p class="kit-left">最多还有{left}个问题。</p>}
    </div>
  );
}
