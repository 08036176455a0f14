import { inChinese } from '../../rules/index.ts';
import { ChoiceField } from '../kit/ChoiceField.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { FieldName, FieldSpec } from './fields.ts';
import type { CheckAction, CheckState } from './state.ts';

/** The id of a field's control. */
export const controlId = (name: FieldName): string => `check-${name}`;

interface Props {
  fields: readonly FieldSpec[];
  state: CheckState;
  dispatch: (action: CheckAction) => void;
}

function Doubt({ field, state, dispatch }: { field: FieldSpec } & Omit<Props, 'fields'>) {
  const { doubt } = state;
  if (doubt?.field !== field.name) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question about one field, no set of fields
    <div class="check-doubt" role="group" aria-label={`核对${field.label}`} tabIndex={-1} data-focus="doubt">
      <p>
        {field.label}确实是{inChinese(doubt.day)}吗？{doubt.says}
      </p>
      <div class="kit-actions">
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'sure' })}>
          是的，就是这一天
        </button>
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'mend' })}>
          改一下
        </button>
      </div>
    </div>
  );
}

/** Fields with what stands in them. As served nothing does, so that what is typed early is left alone. */
export function FieldList({ fields, state, dispatch }: Props) {
  const ready = state.today !== '';
  return (
    <>
      {fields.map((field) => {
        const { name, label, hint, options, kind } = field;
        const props = {
          id: controlId(name),
          name,
          label,
          hint,
          value: ready ? (state.drafts[name] ?? '') : state.drafts[name],
          error: state.errors[name],
          onInput: (text: string) => dispatch({ type: 'typed', field: name, text }),
        };
        return (
          <div key={name}>
            {kind === 'choice' ? <ChoiceField options={options} {...props} /> : <TextField {...props} />}
            <Doubt field={field} state={state} dispatch={dispatch} />
          </div>
        );
      })}
    </>
  );
}
