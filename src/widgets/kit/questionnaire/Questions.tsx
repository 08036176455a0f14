import { useContext } from 'preact/hooks';
import { Form } from './context.ts';
import { FieldList } from './FieldList.tsx';
import { RowList } from './RowList.tsx';
import { VERDICT } from './sheet.ts';
import type { Question } from './task.ts';
import type { FormView } from './view.ts';
import { WholeError } from './WholeError.tsx';

function Fields({ question }: { question: Question }) {
  const { title, fields, rows } = question;
  return (
    <>
      {title && <h3>{title}</h3>}
      <WholeError question={question} />
      <FieldList fields={fields} />
      {rows && <RowList rows={rows} />}
    </>
  );
}

interface Props {
  view: FormView;
  /** All that there are, in their one order. */
  questions: readonly Question[];
  /** Goes to the screen before; undefined on the first. */
  back: (() => void) | undefined;
}

/** Every question stands in the form and one of them shows, so that nobody's typing is interrupted when the script arrives. */
export function Questions({ view, questions, back }: Props) {
  const { dispatch } = useContext(Form);
  const { ready, screen, left } = view;
  const asking = !ready || screen !== VERDICT;
  const firm = view.questions.find(({ name }) => name === screen)?.firm;
  return (
    <div class="kit-questions" hidden={!asking}>
      {questions.map((question) => (
        <div key={question.name} data-screen={question.name} hidden={ready && screen !== question.name}>
          <Fields question={question} />
        </div>
      ))}
      <div class="kit-actions kit-onward">
        <button type="submit" class="kit-button kit-button-main">
          下一步
        </button>
        <button type="button" class="kit-button" hidden={!ready || !back} onClick={() => back?.()}>
          上一步
        </button>
        <button
          type="button"
          class="kit-button kit-button-quiet"
          hidden={!ready || firm}
          onClick={() => dispatch({ type: 'skip' })}
        >
          不知道
        </button>
      </div>
      {ready && left > 1 && <p class="kit-left">最多还有{left}个问题。</p>}
    </div>
  );
}
