import { todayInChina } from '../../rules/index.ts';
import { TextField } from '../kit/TextField.tsx';
import { controlId } from './FieldList.tsx';
import { asOfField } from './fields.ts';
import type { CheckAction, CheckState } from './state.ts';

interface Props {
  state: CheckState;
  isToday: boolean;
  dispatch: (action: CheckAction) => void;
}

/** 判断日期: taken on Enter, by its button, or when it is left for something that is no button. */
export function AsOf({ state, isToday, dispatch }: Props) {
  const ready = state.today !== '';
  const take = () => dispatch({ type: 'asOfTyped' });
  const backToToday = () => {
    const today = todayInChina(new Date()) || state.today;
    dispatch({ type: 'judgeOn', day: today, today });
  };
  return (
    <div
      class="check-as-of"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof HTMLButtonElement || !(event.target instanceof HTMLInputElement))
          return;
        dispatch({ type: 'asOfTyped', left: true });
      }}
    >
      <TextField
        id={controlId('asOf')}
        name="asOf"
        label={asOfField.label}
        hint={asOfField.hint}
        value={ready ? (state.drafts.asOf ?? '') : undefined}
        error={state.errors.asOf}
        onInput={(text) => dispatch({ type: 'typed', field: 'asOf', text })}
        onEnter={take}
      />
      <div class="kit-actions">
        <button type="button" class="kit-button" onClick={take}>
          按这一天判断
        </button>
        <button type="button" class="kit-button" hidden={!ready || isToday} onClick={backToToday}>
          回到今天
        </button>
      </div>
    </div>
  );
}
