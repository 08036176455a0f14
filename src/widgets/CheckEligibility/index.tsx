import { useMemo, useReducer, useRef } from 'preact/hooks';
import { Documents } from '../kit/Citations.tsx';
import { ErrorSummary } from '../kit/ErrorSummary.tsx';
import { Answers } from './Answers.tsx';
import { AsOf } from './AsOf.tsx';
import { Details } from './Details.tsx';
import { Ending, Imprint } from './Ending.tsx';
import { useFocus, useTrail, useTypedEarly } from './effects.ts';
import { controlId, FieldList } from './FieldList.tsx';
import type { CheckProps } from './props.ts';
import { Questions } from './Questions.tsx';
import { type CheckAction, type CheckState, reduce, startState } from './state.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { viewOf } from './view.ts';
import '../kit/button.css';
import './check.css';
import './verdict.css';
import './print.css';

export type { CheckNotice, CheckProps } from './props.ts';

/** 能不能换证: one question at a time, and an answer with its proof. */
export default function CheckEligibility(props: CheckProps) {
  const { notices } = props;
  const root = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useReducer(
    (before: CheckState, action: CheckAction) => reduce(props, before, action),
    props,
    startState,
  );
  const view = useMemo(() => viewOf(notices, state), [notices, state]);
  const { ready, screen, notice, details } = view;
  const settled = ready && screen === 'verdict';
  useTypedEarly(root, dispatch);
  const back = useTrail(ready, screen, state.asOf, dispatch);
  useFocus(root, state, screen);
  const documents = useMemo(() => ({ own: notice?.id ?? '', documents: notice?.documents ?? {} }), [notice]);
  return (
    <Documents.Provider value={documents}>
      <div class="check needs-js" ref={root}>
        <div class={settled ? 'check-card' : 'check-brief'}>
          <VerdictLine
            ready={ready}
            settled={settled}
            verdict={view.verdict}
            asOf={state.asOf}
            isToday={view.isToday}
          />
          {details && notice && (
            <>
              <Details
                details={details}
                notice={notice}
                onReplay={(day) => dispatch({ type: 'judgeOn', day })}
              />
              <Ending anyAnswer={view.answers.length > 0} onRestart={() => dispatch({ type: 'restart' })} />
              <Imprint notice={notice} today={state.today} />
            </>
          )}
        </div>
        <form
          class="check-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            dispatch({ type: 'next' });
          }}
        >
          <ErrorSummary
            errors={view.errors.map(({ name, ...error }) => ({ id: controlId(name), ...error }))}
          />
          <Answers answers={view.answers} dispatch={dispatch} />
          <Questions view={view} state={state} back={back} dispatch={dispatch} />
          <div class="check-extras" hidden={ready && (!settled || view.extras.length === 0)}>
            <h3>补充信息（选填）</h3>
            <FieldList fields={view.extras} state={state} dispatch={dispatch} />
            <button type="submit" class="kit-button" hidden={!ready}>
              更新结论
            </button>
          </div>
          <AsOf state={state} isToday={view.isToday} dispatch={dispatch} />
        </form>
      </div>
    </Documents.Provider>
  );
}
