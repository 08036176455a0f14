import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { writeFragment } from '../../links/answers.ts';
import type { DocumentName } from '../../links/citations.ts';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { isInWeChat, weChatSays } from '../ui/saving.ts';
import { Form } from './context.ts';
import type { FormState } from './form.ts';
import { activeSheet } from './state.ts';
import type { Task } from './task.ts';

/** The URL that opens this answer again. The facts are in the hash, which is never sent to a server. */
function linkTo(task: Task, state: FormState): string {
  const { asOf, sheets } = state;
  const version = task.rules(activeSheet(state).told)?.version ?? '';
  const fragment = writeFragment(task.id, { asOf, version, items: sheets.map(({ told }) => told) });
  return `${location.origin}${location.pathname}${fragment}`;
}

/** Actions below an answer: copy its link, print, start over, and what else the task offers. */
export function Ending({ anyAnswer, children }: { anyAnswer: boolean; children: ComponentChildren }) {
  const { task, state, dispatch } = useContext(Form);
  const [hint, setHint] = useState(false);
  const print = () => {
    if (isInWeChat()) setHint(true);
    else window.print();
  };
  return (
    <div class="kit-actions kit-ending">
      <CopyButton label="复制结果链接" text={() => linkTo(task, state)} />
      <button type="button" class="kit-button kit-button-quiet" onClick={print}>
        打印
      </button>
      {children}
      <button
        type="button"
        class="kit-button kit-button-quiet"
        hidden={!anyAnswer}
        onClick={() => dispatch({ type: 'restart' })}
      >
        重新填写
      </button>
      {hint && <p>{weChatSays('打印')}</p>}
    </div>
  );
}

/** The version of the rules that answered. A page cached on the device may be older than today's rules. */
export function RulesVersion() {
  const { task, state } = useContext(Form);
  const versions = new Set(state.sheets.flatMap(({ told }) => task.rules(told)?.version ?? []));
  return versions.size > 0 && <p class="quiet">结论按本站规则{[...versions].join('、')}版得出。</p>;
}

/** Print only: documents used, address of the page, date. */
export function Imprint({ documents, today }: { documents: readonly DocumentName[]; today: PlainDate }) {
  const names = documents.map(({ title, number }) => `${title}（${number ?? '文件中没有文号'}）`);
  return (
    <p class="kit-imprint">
      依据：{names.join('；')}。打印日期：{inChinese(today)}。网址：
      {location.origin}
      {location.pathname}。本结果由非官方网站给出，以主管部门答复为准。
    </p>
  );
}
