import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Documents } from '../kit/Citations.tsx';
import { guarded } from '../kit/robust/guarded.tsx';
import { Answers } from './Answers.tsx';
import { Columns } from './Columns.tsx';
import { List } from './context.ts';
import { Paper } from './Paper.tsx';
import type { RosterProps } from './props.ts';
import { Start } from './Start.tsx';
import type { Stage } from './state.ts';
import { useStrayDrops } from './use-drop.ts';
import { useList } from './use-list.ts';
import { Waiting } from './Waiting.tsx';
import '../kit/button.css';
import '../kit/field.css';
import '../kit/questionnaire/questionnaire.css';
import './roster.css';
import './print.css';

const HEADINGS: Readonly<Record<Stage, string>> = {
  start: '选一份名单',
  reading: '正在读',
  columns: '核对列名',
  answering: '正在判断',
  answers: '结果',
};

/** 公司名单一次查: a list is read, its columns are looked over, and every row is answered. */
function Roster(props: RosterProps) {
  const { notices, documents } = props;
  const { paper, ...list } = useList(props);
  const { stage } = list.state;
  useStrayDrops();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stage);
  useLayoutEffect(() => {
    // Whoever went on finds the focus at what came of it.
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
