import { useMemo, useRef } from 'preact/hooks';
import { FIELDS, type PhoneChangeProps, type SheetField } from '../../links/form-sheet.ts';
import { Documents } from '../ui/Citations.tsx';
import { ErrorSummary, TextField } from '../ui/fields.tsx';
import { guarded, useGuardedReducer } from '../ui/guarded.tsx';
import { useFocus, useNothingKept, usePrint, useTypedEarly } from './effects.ts';
import { Sheet, Where } from './Sheet.tsx';
import { openFields, type PhoneChangeAction, type PhoneChangeState, reduce, START } from './state.ts';
import '../ui/button.css';
import './phone-change.css';
import './print.css';

const IN_WECHAT =
  '微信里不能打印。请在浏览器中打开：点右上角的菜单，选“在浏览器中打开”，到那里再填写、打印；这里填的不会带过去。';

/** Shown before anything is typed: WeChat cannot print, and typing would have to be repeated elsewhere. */
function WeChatNote({ inWeChat }: Pick<PhoneChangeState, 'inWeChat'>) {
  return inWeChat ? <p class="phone-wechat">{IN_WECHAT}</p> : null;
}

function statusSays({ ready, texts }: PhoneChangeState): string {
  if (!ready) return '';
  const { length } = openFields(texts);
  return length === 0 ? '都填好了，可以打印了。' : `还有${length}项要填好或改正。`;
}

interface ActionsProps {
  state: PhoneChangeState;
  dispatch: (action: PhoneChangeAction) => void;
}

/** Tells whether the form is complete, and offers actions. */
function Actions({ state, dispatch }: ActionsProps) {
  const says = statusSays(state);
  return (
    <>
      <div role="status" data-widget="phone-change">
        {says && <p class="phone-status">{says}</p>}
      </div>
      <div class="kit-actions">
        <button type="submit" class="kit-button kit-button-main">
          打印申请单
        </button>
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'print', paper: 'blank' })}>
          打印空白表
        </button>
        <button type="button" class="kit-button kit-button-quiet" onClick={() => dispatch({ type: 'clear' })}>
          清空
        </button>
      </div>
      {state.refused && (
        <p class="phone-wechat" tabIndex={-1} data-focus="wechat">
          {IN_WECHAT}
        </p>
      )}
      <p class="kit-hint">
        填的内容只在这一页里：不发送，不保存；离开或刷新这一页，就都清空了。用别人的手机，用完请按“清空”。
      </p>
    </>
  );
}

const HINTS: Readonly<Record<SheetField, string>> = {
  name: '写本人姓名，和身份证上一样。',
  identity: '照抄身份证上的号码，一共18位；最后一位是X的，就写X。',
  before: '从前登记的那个手机号码，11位。记不清的，先打电话问受理单位。',
  after: '现在用的手机号码，11位。',
};

/** Id of a field's control. */
const controlId = (notice: string, field: SheetField | 'place'): string => `${notice}-${field}`;

interface FieldsProps extends Pick<PhoneChangeProps, 'notice' | 'labels'> {
  state: PhoneChangeState;
  dispatch: (action: PhoneChangeAction) => void;
}

/**
 * The fields of the form, with their printed labels. Rendered empty by the server, so hydration does not overwrite
 * early typing.
 */
function Fields({ notice, labels, state, dispatch }: FieldsProps) {
  const { ready, texts, errors } = state;
  const onLeave = (field: SheetField) => (event: FocusEvent) => {
    // An error appearing now would move the button away from under the finger.
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

/** 手机号变更申请单: fill in, check and print it as in the notice. Nothing is stored. */
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
      {/* Only the method `dialog` sends nothing, even before the script arrives. */}
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
