import { useContext } from 'preact/hooks';
import { todayInChina } from '../../rules/index.ts';
import { TextField } from '../ui/fields.tsx';
import { Form } from './context.ts';
import type { Layout } from './layout.ts';
import { FieldList, Questions } from './Questions.tsx';
import type { FormView, GivenAnswer } from './view.ts';

/** Earlier answers, each with a 修改 button. */
function Answers({ answers }: { answers: readonly GivenAnswer[] }) {
  const { state, dispatch } = useContext(Form);
  if (answers.length === 0) return null;
  return (
    <section class="kit-part">
      <h3>您的回答</h3>
      <ul class="kit-answers">
        {answers.map(({ at, label, value }) => (
          <li key={label}>
            <span class="kit-answer-label">{label}</span>
            <span class="kit-answer-value">{value}</span>
            <button
              type="button"
              class="kit-button kit-button-quiet"
              aria-label={`修改${label}`}
              onClick={() => dispatch({ type: 'edit', at, sheet: state.active })}
            >
              修改
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 判断日期: read on Enter, by its button, or when focus leaves it for anything but a button. */
function AsOf({ isToday }: { isToday: boolean }) {
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

/** Switches between sheets, adds and removes them. */
function Sheets({ settled }: { settled: boolean }) {
  const { task, state, dispatch } = useContext(Form);
  const { several } = task;
  const { sheets, active } = state;
  if (!several || (!settled && sheets.length < 2)) return null;
  return (
    <section class="kit-part kit-sheets">
      {sheets.length > 1 && (
        <ul>
          {sheets.map((_, sheet) => (
            <li key={`${sheet}`}>
              <button
                type="button"
                class="kit-button"
                aria-pressed={sheet === active}
                onClick={() => dispatch({ type: 'edit', at: 'verdict', sheet })}
              >
                {several.name}
                {sheet + 1}
              </button>
              <button
                type="button"
                class="kit-button kit-button-quiet"
                aria-label={`删去${several.name}${sheet + 1}`}
                onClick={() => dispatch({ type: 'removeSheet', sheet })}
              >
                删去
              </button>
            </li>
          ))}
        </ul>
      )}
      {sheets.length < several.most && (
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'addSheet' })}>
          {several.add}
        </button>
      )}
    </section>
  );
}

interface Props {
  view: FormView;
  layout: Layout;
  /** Goes back one screen; undefined on the first. */
  back: (() => void) | undefined;
}

/** The whole form: earlier answers, the current question, optional fields, other sheets, 判断日期. */
export function Asked({ view, layout, back }: Props) {
  const { ready, settled, extras } = view;
  return (
    <>
      <Answers answers={view.answers} />
      <Questions view={view} questions={layout.questions} back={back} />
      <div class="kit-extras" hidden={ready && (!settled || extras.length === 0)}>
        <h3>补充信息（选填）</h3>
        <FieldList fields={layout.extras} />
        <button type="submit" class="kit-button" hidden={!ready}>
          更新结论
        </button>
      </div>
      <Sheets settled={settled} />
      <AsOf isToday={view.isToday} />
    </>
  );
}
