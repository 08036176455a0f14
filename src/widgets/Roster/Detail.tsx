import { useContext } from 'preact/hooks';
import { inChinese } from '../../rules/index.ts';
import { AskFurther } from '../kit/AskFurther.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import { wordFor } from '../kit/notice.ts';
import { VerdictLine } from '../kit/VerdictLine.tsx';
import type { RowAnswer } from './answering/answer.ts';
import { List } from './context.ts';
import { labelOf } from './rows/facts.ts';

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

/** Why a row is answered so: the same card as for one person. */
export function Detail() {
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
