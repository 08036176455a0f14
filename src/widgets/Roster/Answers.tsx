import { useContext } from 'preact/hooks';
import { inChinese } from '../../rules/index.ts';
import { Shape } from '../ui/Shape.tsx';
import type { OutcomeCount, Summary } from './answering/list.ts';
import { List } from './context.ts';
import { Narrow, Pager } from './Narrow.tsx';
import { Rows } from './Rows.tsx';

/** A bar proportional to a share; its number is shown beside it as text. */
function Bar({ share, tone }: { share: number; tone: string }) {
  return (
    <svg class={`roster-bar kit-tone-${tone}`} width="100%" height="16" aria-hidden="true">
      <rect class="roster-bar-ground" width="100%" height="16" />
      <rect class="roster-bar-part" width={`${Math.max(share * 100, 0.5).toFixed(1)}%`} height="16" />
    </svg>
  );
}

function Counts({ title, counts }: { title: string; counts: readonly OutcomeCount[] }) {
  const { dispatch } = useContext(List);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <table class="roster-counts">
      <caption>{title}</caption>
      <thead class="roster-unseen">
        <tr>
          <th scope="col">结论</th>
          <th scope="col">几本证书</th>
          <th scope="col">占多少</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, word, shape, tone, count }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                class="kit-button kit-button-quiet roster-outcome"
                onClick={() => dispatch({ type: 'asked', query: { show: key } })}
              >
                <span class={`kit-mark kit-tone-${tone}`}>
                  <Shape name={shape} />
                  {word}
                </span>
              </button>
            </th>
            <td class="roster-number">{count}本</td>
            <td class="roster-share">
              <Bar share={count / all} tone={tone} />
              <span class="roster-unseen">{Math.round((count / all) * 100)}%</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deadlines({ deadlines, deadlinesInAll }: Summary) {
  if (deadlines.length === 0) return <p>这份名单里没有还没到的期限。</p>;
  const most = Math.max(...deadlines.map(({ count }) => count));
  const shown = deadlines.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ol class="roster-deadlines">
        {deadlines.map(({ name, day, days, count }) => (
          <li key={`${day}${name}`}>
            <strong>{days === 0 ? '就是这一天' : `还有${days}天`}</strong> {inChinese(day)}：{name}，{count}本
            <Bar share={count / most} tone="ask" />
          </li>
        ))}
      </ol>
      {deadlinesInAll > shown && <p>后面还有{deadlinesInAll - shown}个，都在日历文件和表里。</p>}
    </>
  );
}

/** The summary of the list: how many rows got each answer, and the next deadlines. */
function Overview({ summary }: { summary: Summary }) {
  const titles = [...new Set(summary.counts.map(({ title }) => title))];
  return (
    <div class="roster-overview">
      <section aria-labelledby="roster-counts">
        <h3 id="roster-counts">各有多少</h3>
        {titles.map((title) => (
          <Counts key={title} title={title} counts={summary.counts.filter((each) => each.title === title)} />
        ))}
      </section>
      <section aria-labelledby="roster-deadlines">
        <h3 id="roster-deadlines">接下来的期限</h3>
        <Deadlines {...summary} />
      </section>
    </div>
  );
}

const SHOWN = 10;

/** Downloads and print: the list with its answers, its deadlines. */
function Take() {
  const { state, makeFile, print, says } = useContext(List);
  const deadlines = state.summary?.deadlinesInAll ?? 0;
  return (
    <div class="roster-take">
      <div class="kit-actions">
        <button type="button" class="kit-button" onClick={() => makeFile('xlsx')}>
          下载结果（.xlsx）
        </button>
        <button type="button" class="kit-button" onClick={() => makeFile('csv')}>
          下载结果（.csv）
        </button>
        {deadlines > 0 && (
          <button type="button" class="kit-button" onClick={() => makeFile('ics')}>
            期限加入日历（.ics）
          </button>
        )}
        <button type="button" class="kit-button" onClick={print}>
          打印名单
        </button>
      </div>
      <p aria-live="polite">
        <span>{says}</span>
      </p>
      <p class="kit-hint">下载的文件和打印件里有姓名，没有身份证号。</p>
    </div>
  );
}

function Remarks() {
  const { state } = useContext(List);
  const { summary, skipped } = state;
  if (!summary) return null;
  const { bad, look, silent } = summary;
  const some = skipped.slice(0, SHOWN).join('、');
  return (
    <ul class="roster-remarks">
      {bad > 0 && <li>有{bad}行里有内容认不出来，按没有填写算，行下面写着怎么改。</li>}
      {look > 0 && <li>有{look}行里有内容请再看一眼，行下面写着为什么。</li>}
      {silent > 0 && <li>有{silent}行没有能用来判断的内容。</li>}
      {skipped.length > 0 && (
        <li>
          跳过{skipped.length}行（合计、备注、重复的列名）：第{some}
          {skipped.length > SHOWN && '……'}行。
        </li>
      )}
    </ul>
  );
}

/** The list with its answers. */
export function Answers() {
  const { state, dispatch } = useContext(List);
  const { summary, today } = state;
  if (!summary) return null;
  return (
    <>
      <p>
        按{inChinese(summary.asOf)}
        {summary.asOf === today && '（今天）'}判断了{summary.rows}行。
      </p>
      <Remarks />
      <Overview summary={summary} />
      <Take />
      <Narrow summary={summary} />
      <Rows />
      <Pager />
      <div class="kit-actions roster-again">
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'columnsAgain' })}>
          改列的用途、判断日期
        </button>
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'restarted' })}>
          换一份名单
        </button>
      </div>
    </>
  );
}
