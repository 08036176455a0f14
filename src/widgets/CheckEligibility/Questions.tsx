import { FieldList } from './FieldList.tsx';
import type { CheckAction, CheckState } from './state.ts';
import type { View } from './view.ts';

interface Props {
  view: View;
  state: CheckState;
  /** Goes to the screen before; undefined on the first. */
  back: (() => void) | undefined;
  dispatch: (action: CheckAction) => void;
}

/** Every question stands in the form and one of them shows, so that nobody's typing is interrupted when the script arrives. */
export function Questions({ view, state, back, dispatch }: Props) {
  const { ready, screen, questions, left } = view;
  const asking = !ready || screen !== 'verdict';
  return (
    <div class="check-questions" hidden={!asking}>
      {questions.map((fields) => (
        <div key={fields[0].name} hidden={ready && screen !== fields[0].name}>
          <FieldList fields={fields} state={state} dispatch={dispatch} />
        </div>
      ))}
      <div class="kit-actions">
        <button type="submit" class="kit-button kit-button-main">
          下一步
        </button>
        <button type="button" class="kit-button" hidden={!ready || !back} onClick={() => back?.()}>
          上一步
        </button>
        <button
          type="button"
          class="kit-button kit-button-quiet"
          hidden={!ready || screen === 'place'}
          onClick={() => dispatch({ type: 'skip' })}
        >
          不知道
        </button>
      </div>
      {ready && left > 1 && <p class="check-left">最多还有{left}个问题。</p>}
    </div>
  );
}
