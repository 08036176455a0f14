import { TextField } from '../kit/TextField.tsx';
import { FIELDS, type FieldName, type PhoneChangeProps } from './props.ts';
import type { PhoneChangeAction, PhoneChangeState } from './state.ts';

const HINTS: Readonly<Record<FieldName, string>> = {
  name: '写本人姓名，和身份证上一样。',
  identity: '照抄身份证上的号码，一共18位；最后一位是X的，就写X。',
  before: '从前登记的那个手机号码，11位。记不清的，先打电话问受理单位。',
  after: '现在用的手机号码，11位。',
};

/** The id of a field's control. */
export const controlId = (notice: string, field: FieldName | 'place'): string => `${notice}-${field}`;

interface Props extends Pick<PhoneChangeProps, 'notice' | 'labels'> {
  state: PhoneChangeState;
  dispatch: (action: PhoneChangeAction) => void;
}

/** The blanks of the form, under their printed labels. As served nothing stands in them, so that early typing is left alone. */
export function Fields({ notice, labels, state, dispatch }: Props) {
  const { ready, texts, errors } = state;
  const onLeave = (field: FieldName) => (event: FocusEvent) => {
    // A message that appears under a finger would push the button away from it.
    if (!(event.relatedTarget instanceof HTMLButtonElement)) dispatch({ type: 'left', field });
  };
  return (
    <>
      {FIELDS.map((field) => (
        <div key={field} onFocusOut={onLeave(field)}>
          <TextField
            id={controlId(notice, field)}
            name={field}
            label={labels[field]}
            hint={HINTS[field]}
            value={ready ? (texts[field] ?? '') : undefined}
            error={errors[field]}
            inputMode={field === 'before' || field === 'after' ? 'tel' : 'text'}
            onInput={(text) => dispatch({ type: 'typed', field, text })}
          />
        </div>
      ))}
    </>
  );
}
