import { openFields } from './fields.ts';
import type { PhoneChangeAction, PhoneChangeState } from './state.ts';

const IN_WECHAT =
  '微信里不能打印。请在浏览器中打开：点右上角的菜单，选“在浏览器中打开”，到那里再填写、打印；这里填的不会带过去。';

/** Said before anything is typed, so that nobody types twice. */
export function WeChatNote({ inWeChat }: Pick<PhoneChangeState, 'inWeChat'>) {
  return inWeChat ? <p class="phone-wechat">{IN_WECHAT}</p> : null;
}

function statusSays({ ready, texts }: PhoneChangeState): string {
  if (!ready) return '';
  const { length } = openFields(texts);
  return length === 0 ? '都填好了，可以打印了。' : `还有${length}项要填好或改正。`;
}

interface Props {
  state: PhoneChangeState;
  dispatch: (action: PhoneChangeAction) => void;
}

/** Whether the form is complete, and what can be done with it. */
export function Actions({ state, dispatch }: Props) {
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
