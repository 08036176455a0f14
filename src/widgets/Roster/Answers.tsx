import { useContext } from 'preact/hooks';
import { inChinese } from '../../rules/index.ts';
import { List } from './context.ts';
import { Narrow, Pager } from './Narrow.tsx';
import { Overview } from './Overview.tsx';
import { Rows } from './Rows.tsx';

const SHOWN = 10;

/** What can be taken away: the list with its answers, its deadlines, paper. */
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
