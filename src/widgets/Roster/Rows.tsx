import { useContext } from 'preact/hooks';
import { wordFor } from '../../links/notice.ts';
import { inChinese } from '../../rules/index.ts';
import { daysBetween } from '../answers/hours/words.ts';
import { VerdictLine } from '../form/VerdictLine.tsx';
import { Citations } from '../ui/Citations.tsx';
import { AskFurther, Contacts } from '../ui/Contacts.tsx';
import { NoteCard } from '../ui/Notes.tsx';
import { Shape } from '../ui/Shape.tsx';
import type { RowAnswer } from './answering/answer.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import { List } from './context.ts';
import { labelOf } from './rows/facts.ts';
import { certificateName } from './rows/person.ts';

function Answer({ answer }: { answer: RowAnswer }) {
  const { notices } = useContext(List);
  const { title, reasons, deadlines, notes, missing, notice: id } = answer;
  const notice = notices.find((each) => each.id === id);
  return (
    <section class="kit-part" data-answer={answer.question}>
      <h3>{title}</h3>
      <VerdictLine verdict={answer} />
      {missing.length > 0 && <p>还缺：{missing.map(labelOf).join('、')}。补上以后结论可能改变。</p>}
      {reasons.length > 0 && (
        <ul class="kit-list">
          {reasons.map(({ says, citations }) => (
            <li key={says}>
              {says !== answer.says && <p>{says}</p>}
              <Citations citations={citations} />
            </li>
          ))}
        </ul>
      )}
      {deadlines.map(({ name, safe, latest }) => (
        <p key={name}>
          {name}：{inChinese(safe)}
          {latest !== safe && `，另一种理解最晚${inChinese(latest)}`}。
        </p>
      ))}
      {notes.length > 0 && (
        <ul class="kit-list">
          {notes.map((note) => (
            <NoteCard key={note.id + note.says} note={note} />
          ))}
        </ul>
      )}
      {notice && (
        <details class="kit-more">
          <summary>咨询电话</summary>
          <Contacts contacts={notice.contacts} region={notice.region} word={wordFor(notice)} />
        </details>
      )}
      {answer.outcome === 'not-stated' && !notice && <AskFurther />}
    </section>
  );
}

/** Why a row got its answer: the same card as for one person. */
function Detail() {
  const { state } = useContext(List);
  const { open } = state;
  if (!open?.answers) return <p>正在取出理由…</p>;
  return (
    <div class="kit-card roster-card">
      {open.answers.length === 0 && <p>这一行没有能用来判断的内容。</p>}
      {open.answers.map((answer) => (
        <Answer key={answer.question} answer={answer} />
      ))}
    </div>
  );
}

/** The verdicts of a row, as shape and word. */
export function Verdicts({ row: { answers } }: { row: AnsweredRow }) {
  if (answers.length === 0) return <span>没有可以判断的内容</span>;
  return (
    <ul class="roster-verdicts">
      {answers.map(({ question, outcome, title, word, shape, tone }) => (
        <li key={question} data-question={question} data-outcome={outcome}>
          <span class="roster-question">{title}</span>
          <span class={`kit-mark kit-tone-${tone}`}>
            <Shape name={shape} />
            {word}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The next deadline of a row, and the days left. */
export function Next({ row: { next }, asOf }: { row: AnsweredRow; asOf: string }) {
  if (!next) return <span>—</span>;
  const days = daysBetween(asOf, next.safe);
  return (
    <span>
      {inChinese(next.safe)}
      <br />
      {next.name}，{days === 0 ? '就是这一天' : `还有${days}天`}
    </span>
  );
}

/** The problems of a row. */
export function Problems({ row: { problems } }: { row: AnsweredRow }) {
  if (problems.length === 0) return null;
  return (
    <ul class="roster-problems">
      {problems.map(({ column, read, says, kind }) => (
        <li key={column + says}>
          <strong>{kind === 'bad' ? '要改' : '请看'}</strong> {column}
          {read && `“${read}”`}：{says}
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: AnsweredRow }) {
  const { state, dispatch } = useContext(List);
  const { line, name, told, missing, problems } = row;
  const open = state.open?.line === line;
  return (
    <>
      <tr data-line={line}>
        <td data-label="行">{line}</td>
        <th scope="row">{name || '（没有姓名）'}</th>
        <td data-label="证书">
          {told['post']} <span class="roster-quiet">{certificateName(told)}</span>
        </td>
        <td data-label="结论">
          <Verdicts row={row} />
        </td>
        <td data-label="下一个期限">
          <Next row={row} asOf={state.asOf} />
        </td>
        <td data-label="还缺">{missing.join('、') || '—'}</td>
        <td data-label="理由">
          <button
            type="button"
            class="kit-button kit-button-quiet"
            aria-expanded={open}
            aria-label={`${open ? '收起' : '看理由'}：第${line}行${name}`}
            onClick={({ detail }) => {
              // The second click of a double click would close what the first has opened.
              if (detail < 2) dispatch(open ? { type: 'closed' } : { type: 'opened', line });
            }}
          >
            <span>{open ? '收起' : '看理由'}</span>
          </button>
        </td>
      </tr>
      {problems.length > 0 && (
        <tr class="roster-mend">
          <td colSpan={7} data-label="要改的">
            <Problems row={row} />
          </td>
        </tr>
      )}
      {open && (
        <tr class="roster-detail">
          <td colSpan={7}>
            <Detail />
          </td>
        </tr>
      )}
    </>
  );
}

/** One page of the list. */
export function Rows() {
  const { state } = useContext(List);
  const { page } = state;
  if (!page) return null;
  return (
    <div class="roster-scroll">
      <table class="cards roster-rows">
        <caption>名单和结论</caption>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">姓名</th>
            <th scope="col">证书</th>
            <th scope="col">结论</th>
            <th scope="col">下一个期限</th>
            <th scope="col">还缺</th>
            <th scope="col">理由</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
