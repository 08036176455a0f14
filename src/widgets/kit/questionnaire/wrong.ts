import type { FocusTarget, FormState } from './form.ts';
import { fieldsOf, type Question, type Sheet } from './task.ts';

/** Something to mend: where, what it is called, what to do about it. */
export interface Wrong {
  /** Of the field; of what is said of a whole question, the first of its fields. */
  name: string;
  label: string;
  says: string;
}

/** Under which what is said of all fields of a question stands among the errors: no field has such a name. */
export const wholeOf = ({ name }: Question): string => `all of ${name}`;

const wholeIn = (sheet: Sheet, question: Question): string | undefined => sheet.errors[wholeOf(question)];

/** What is to be mended on a question's screen, from the top. */
export function wrongIn({ asOfError }: FormState, sheet: Sheet, question: Question): readonly Wrong[] {
  const fields = fieldsOf(question, sheet.rows);
  const whole = wholeIn(sheet, question);
  const wrong = fields.flatMap(({ name, label }) => {
    const says = sheet.errors[name];
    return says === undefined ? [] : [{ name, label, says }];
  });
  return [
    ...(whole === undefined ? [] : [{ name: fields[0]?.name ?? '', label: '', says: whole }]),
    ...wrong,
    ...(asOfError === undefined ? [] : [{ name: 'asOf', label: '判断日期', says: asOfError }]),
  ];
}

/** Where the focus goes: to the only wrong field, else to what is said of several. */
export function mendAt(state: FormState, sheet: Sheet, question: Question): FocusTarget {
  const [first, ...others] = wrongIn(state, sheet, question);
  const alone = first && others.length === 0 && wholeIn(sheet, question) === undefined;
  return alone ? first.name : 'errors';
}
