import { useContext } from 'preact/hooks';
import { inChinese } from '../../rules/index.ts';
import { Shape } from '../kit/Shape.tsx';
import type { OutcomeCount, Summary } from './answering/summary.ts';
import { List } from './context.ts';

/** A bar as long as its share; its number stands beside it in words. */
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

/** What the list comes to: how many of each answer, and which days come next. */
export function Overview({ summary }: { summary: Summary }) {
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
