import { useMemo, useRef } from 'preact/hooks';
import { Documents } from '../kit/Citations.tsx';
import { ErrorSummary } from '../kit/ErrorSummary.tsx';
import { guarded } from '../kit/robust/guarded.tsx';
import { useGuardedReducer } from '../kit/robust/use-guarded-reducer.ts';
import { Actions, WeChatNote } from './Actions.tsx';
import { useFocus, useNothingKept, usePrint, useTypedEarly } from './effects.ts';
import { controlId, Fields } from './Fields.tsx';
import { FIELDS, type PhoneChangeProps } from './props.ts';
import { Sheet } from './Sheet.tsx';
import { reduce, START } from './state.ts';
import { Where } from './Where.tsx';
import '../kit/button.css';
import './phone-change.css';
import './print.css';

/** 手机号变更申请单: filled in, checked and printed as the notice prints it. Nothing of it is kept. */
function PhoneChange(props: PhoneChangeProps) {
  const { notice, documents, labels, lacks } = props;
  const root = useRef<HTMLFormElement>(null);
  const [state, dispatch] = useGuardedReducer(reduce, () => START);
  useTypedEarly(root, dispatch);
  useNothingKept(root, dispatch);
  usePrint(root, state, dispatch);
  useFocus(root, state);
  const named = useMemo(() => ({ own: notice, documents }), [notice, documents]);
  const errors = FIELDS.flatMap((field) => {
    const says = state.errors[field];
    return says === undefined ? [] : [{ id: controlId(notice, field), label: labels[field], says }];
  });
  return (
    <Documents.Provider value={named}>
      {/* Of all methods, `dialog` alone sends nothing anywhere, even before the script arrives. */}
      <form
        class="phone-form"
        ref={root}
        method="dialog"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'print', paper: 'filled' });
        }}
      >
        <section class="phone-part needs-js">
          <h3>填写</h3>
          <WeChatNote inWeChat={state.inWeChat} />
          <ErrorSummary errors={errors} />
          <Fields notice={notice} labels={labels} state={state} dispatch={dispatch} />
          <Actions state={state} dispatch={dispatch} />
        </section>
        <section class="phone-part phone-paper">
          <h3>打印出来的样子</h3>
          <p>
            就是下面这张，一页A4纸，照通知的式样。编号和“{labels.after}
            ”以下各栏，看内容是受理单位填的，请留空。
          </p>
          {lacks.map((each) => (
            <p key={each}>{each}</p>
          ))}
          <Sheet {...props} texts={state.texts} paper={state.paper} />
        </section>
        <Where
          {...props}
          id={controlId(notice, 'place')}
          chosen={state.ready ? (state.texts.place ?? '') : undefined}
          onChoose={(text) => dispatch({ type: 'typed', field: 'place', text })}
        />
      </form>
    </Documents.Provider>
  );
}

export default guarded(PhoneChange);
