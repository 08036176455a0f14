import { useContext } from 'preact/hooks';
import { List } from './context.ts';

/** What runs, how far it is, and a way to end it. */
export function Waiting() {
  const { state, cancel } = useContext(List);
  const { stage, source, progress } = state;
  const { done, total } = progress;
  const percent = total > 0 ? Math.round((done / total) * 100) : undefined;
  const what = stage === 'reading' ? `正在读${source}` : '正在逐行判断';
  return (
    <div class="roster-waiting">
      <label for="roster-progress">{what}…</label>
      <progress id="roster-progress" class="roster-progress" max={100} value={percent}>
        {percent}%
      </progress>
      <button type="button" class="kit-button" onClick={cancel}>
        取消
      </button>
    </div>
  );
}
