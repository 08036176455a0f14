import { once } from '../../rules/index.ts';
import type { Option } from '../ui/fields.tsx';
import type { FieldSpec, FormQuestion, Rows, Task } from './task.ts';
import type { FormView } from './view.ts';

/** Everything a form can contain, whatever has been entered. */
export interface Layout {
  questions: readonly FormQuestion[];
  extras: readonly FieldSpec[];
}

/**
 * Merges `now` into the fixed order of `all`. Items not asked now are passed through the second function; items only in
 * `now` come last.
 */
function laid<Each>(
  all: readonly Each[],
  now: readonly Each[],
  nameOf: (each: Each) => string,
  [stays, goes]: readonly [(each: Each, now: Each) => Each, (each: Each) => Each],
): Each[] {
  const asked = new Map(now.map((each) => [nameOf(each), each]));
  const known = new Set(all.map(nameOf));
  return [
    ...all.map((each) => {
      const own = asked.get(nameOf(each));
      return own ? stays(each, own) : goes(each);
    }),
    ...now.filter((each) => !known.has(nameOf(each))),
  ];
}

const away = <Each extends object>(each: Each) => ({ ...each, away: true as const });

const layOptions = (all: readonly Option[], now: readonly Option[]) =>
  laid(all, now, ({ value }) => value, [(_, own) => own, away]);

const layFields = (all: readonly FieldSpec[], now: readonly FieldSpec[]) =>
  laid(all, now, ({ name }) => name, [
    (each, own) => ({ ...own, options: layOptions(each.options ?? [], own.options ?? []) }),
    away,
  ]);

function layRows(all: Rows | undefined, now: Rows | undefined): Pick<FormQuestion, 'rows'> {
  const rows = now ?? all;
  return rows
    ? { rows: { ...rows, fields: (row) => layFields(all?.fields(row) ?? [], now?.fields(row) ?? []) } }
    : {};
}

const layQuestions = (all: readonly FormQuestion[], now: readonly FormQuestion[]) =>
  laid(all, now, ({ name }) => name, [
    (each, own) => ({ ...own, fields: layFields(each.fields, own.fields), ...layRows(each.rows, own.rows) }),
    (each) => ({ ...each, fields: each.fields.map(away), ...layRows(each.rows, undefined) }),
  ]);

/**
 * Returns a form's fixed layout, the same as server-rendered: what the chosen region does not ask or offer keeps its
 * position, hidden. No field occurs twice: it is an extra or part of a question.
 */
export function layoutOf(task: Task): (view: FormView) => Layout {
  const every = { questions: task.questions({}), extras: task.extras({}, true) };
  return once(({ questions, extras }) => {
    const beside = new Set(extras.map(({ name }) => name));
    const asked = new Set(questions.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const all = every.questions.map((each) => ({
      ...each,
      fields: each.fields.filter(({ name }) => !beside.has(name) || asked.has(name)),
    }));
    return {
      questions: layQuestions(all, questions),
      extras: layFields(
        every.extras.filter(({ name }) => !asked.has(name)),
        extras,
      ),
    };
  });
}
