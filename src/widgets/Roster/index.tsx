import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Documents } from '../ui/Citations.tsx';
import { guarded } from '../ui/guarded.tsx';
import { Answers } from './Answers.tsx';
import { Columns } from './Columns.tsx';
import { List } from './context.ts';
import { Paper } from './Paper.tsx';
import { Start, useStrayDrops } from './Start.tsx';
import type { RosterProps, Stage } from './state.ts';
import { useList } from './use-list.ts';
import '../ui/button.css';
import '../ui/field.css';
import '../form/questionnaire.css';
import './roster.css';
import './print.css';

/** Progress of the running step, with a button to cancel it. */
function Waiting() {
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

const HEADINGS: Readonly<Record<Stage, string>> = {
  start: '选一份名单',
  reading: '正在读',
  columns: '核对列名',
  answering: '正在判断',
  answers: '结果',
};

/** 公司名单一次查: reads a list, lets its columns be checked, and answers every row. */
function Roster(props: RosterProps) {
  const { notices, documents } = props;
  const { paper, ...list } = useList(props);
  const { stage } = list.state;
  useStrayDrops();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stage);
  useLayoutEffect(() => {
    // After a change of stage, move the focus to its heading.
    if (shown.current !== stage) heading.current?.focus();
    shown.current = stage;
  }, [stage]);
  const named = useMemo(() => ({ own: '', documents }), [documents]);
  return (
    <Documents.Provider value={named}>
      <List.Provider value={{ ...list, notices, documents }}>
        <div class="roster needs-js" data-widget="roster" data-stage={stage}>
          <h2 ref={heading} class="roster-heading" tabIndex={-1}>
            <span>{HEADINGS[stage]}</span>
          </h2>
          {stage === 'start' && <Start />}
          {(stage === 'reading' || stage === 'answering') && <Waiting />}
          {stage === 'columns' && <Columns />}
          {stage === 'answers' && <Answers />}
          {stage !== 'answers' && (
            <p aria-live="polite">
              <span>{list.says}</span>
            </p>
          )}
        </div>
        <Paper parts={paper} />
      </List.Provider>
    </Documents.Provider>
  );
}

export default guarded(Roster);
