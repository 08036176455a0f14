import { useContext } from 'preact/hooks';
import { todayInChina } from '../../../rules/index.ts';
import { TextField } from '../TextField.tsx';
import { Form } from './context.ts';

/** 判断日期: taken on Enter, by its button, or when it is left for something that is no button. */
export function AsOf({ isToday }: { isToday: boolean }) {
  const { task, state, dispatch } = useContext(Form);
  const ready = state.today !== '';
  const take = () => dispatch({ type: 'asOfTyped' });
  const backToToday = () => {
    const today = todayInChina(new Date()) || state.today;
    dispatch({ type: 'judgeOn', day: today, today });
  };
  return (
    <div
      class="kit-as-of"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof HTMLButtonElement || !(event.target instanceof HTMLInputElement))
          return;
        dispatch({ type: 'asOfTyped', left: true });
      }}
    >
      <TextField
        id={`${task.id}-asOf`}
        name="asOf"
        label="判断日期"
        hint="一般不用改，就是今天。想知道从前某一天的情况，改成那一天。"
        value={ready ? state.asOfText : undefined}
        error={state.asOfError}
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
