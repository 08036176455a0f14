import { useState } from 'preact/hooks';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import type { CheckNotice } from './props.ts';

/** Printing and starting over. */
export function Ending({ anyAnswer, onRestart }: { anyAnswer: boolean; onRestart: () => void }) {
  const [hint, setHint] = useState(false);
  const print = () => {
    // WeChat's own browser cannot print.
    if (/MicroMessenger/i.test(navigator.userAgent)) setHint(true);
    else window.print();
  };
  return (
    <div class="kit-actions check-ending">
      <button type="button" class="kit-button kit-button-quiet" onClick={print}>
        打印
      </button>
      <button type="button" class="kit-button kit-button-quiet" hidden={!anyAnswer} onClick={onRestart}>
        重新填写
      </button>
      {hint && <p>微信里不能打印，请点右上角菜单，选择在浏览器中打开。</p>}
    </div>
  );
}

/** On paper only: which document, where, and when. */
export function Imprint({ notice, today }: { notice: CheckNotice; today: PlainDate }) {
  const { title } = notice.documents[notice.id] ?? { title: notice.shortTitle };
  return (
    <p class="check-imprint">
      依据：{title}（{notice.number ?? '文件中没有文号'}）。打印日期：{inChinese(today)}。网址：
      {location.origin}
      {location.pathname}。本结果由非官方网站给出，以主管部门答复为准。
    </p>
  );
}
