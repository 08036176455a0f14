import { useContext, useRef } from 'preact/hooks';
import type { Summary } from './answering/list.ts';
import { type Order, pagesOf } from './answering/list.ts';
import { List } from './context.ts';

const ORDERS: readonly [Order, string][] = [
  ['list', '名单的顺序'],
  ['deadline', '期限近的在前'],
  ['outcome', '要办的在前'],
  ['name', '姓名'],
];

/** Find, filter and sort. */
export function Narrow({ summary }: { summary: Summary }) {
  const { state, dispatch } = useContext(List);
  const { query } = state;
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const find = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => dispatch({ type: 'asked', query: { find: text } }), 200);
  };
  return (
    <div class="roster-narrow">
      <div>
        <label class="kit-label" for="roster-find">
          找人
        </label>
        <input
          class="kit-input"
          id="roster-find"
          type="search"
          autocomplete="off"
          placeholder="姓名、岗位或行号"
          onInput={(event) => find(event.currentTarget.value)}
        />
      </div>
      <div>
        <label class="kit-label" for="roster-show">
          只看
        </label>
        <select
          autocomplete="off"
          class="kit-input"
          id="roster-show"
          value={query.show}
          onChange={(event) => dispatch({ type: 'asked', query: { show: event.currentTarget.value } })}
        >
          <option value="all">全部</option>
          <option value="deadline">有期限的</option>
          <option value="problems">有要改、要看的</option>
          {summary.counts.map(({ key, title, word, count }) => (
            <option key={key} value={key}>
              {title}：{word}（{count}）
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="kit-label" for="roster-order">
          排序
        </label>
        <select
          autocomplete="off"
          class="kit-input"
          id="roster-order"
          value={query.order}
          onChange={(event) =>
            dispatch({ type: 'asked', query: { order: event.currentTarget.value as Order } })
          }
        >
          {ORDERS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** The current page of the list, with navigation to the others. */
export function Pager() {
  const { state, dispatch } = useContext(List);
  const { page } = state;
  if (!page) return null;
  const { found, query } = page;
  const pages = pagesOf(found);
  const turn = (by: 1 | -1) => dispatch({ type: 'turned', by });
  return (
    <nav class="roster-pager kit-actions" aria-label="名单分页">
      <p role="status">
        <span>
          {found === 0 ? '没有符合的行。' : `共${found}行，第${query.page + 1}页，一共${pages}页。`}
        </span>
      </p>
      {pages > 1 && (
        <>
          <button type="button" class="kit-button" disabled={query.page === 0} onClick={() => turn(-1)}>
            上一页
          </button>
          <button type="button" class="kit-button" disabled={query.page + 1 >= pages} onClick={() => turn(1)}>
            下一页
          </button>
        </>
      )}
    </nav>
  );
}
