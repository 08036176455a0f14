import { useContext } from 'preact/hooks';
import { ErrorText } from '../Field.tsx';
import { Form } from './context.ts';
import { activeSheet } from './state.ts';
import type { Question } from './task.ts';
import { wholeOf, wrongIn } from './wrong.ts';

/** What is to be mended about all fields of a question, over them. It takes the focus where no summary does. */
export function WholeError({ question }: { question: Question }) {
  const { state } = useContext(Form);
  const sheet = activeSheet(state);
  const says = sheet.errors[wholeOf(question)];
  if (says === undefined) return null;
  const alone = wrongIn(state, sheet, question).length === 1;
  return (
    <div tabIndex={-1} data-focus={alone ? 'errors' : undefined}>
      <ErrorText says={says} />
    </div>
  );
}
