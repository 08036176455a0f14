import { findContacts } from '../../rules/index.ts';
import { checkTask } from '../../widgets/CheckEligibility/state.ts';
import { writeFragment } from '../../widgets/kit/answer-link.ts';
import { kindsOf } from '../../widgets/kit/hours/answering.ts';
import { placeOf } from '../../widgets/kit/place.ts';
import type { FieldSpec, Task } from '../../widgets/kit/questionnaire/task.ts';
import { hoursTask } from '../../widgets/PlanHours/state.ts';
import { registrationTask } from '../../widgets/RegistrationDates/state.ts';
import type { NoticePage } from '../page-data.ts';
import { TASKS, type TaskId } from '../tasks.ts';
import { type RulesData, rulesData } from '../widget-data/index.ts';
import type { Question } from './question.ts';

type Facts = Readonly<Record<string, readonly string[]>>;

/** A task with what is known of whoever asks the question already filled in. */
export interface FilledLink {
  href: string;
  title: string;
  /** What is filled in, as the form names it: 发证地区. */
  filled: string[];
}

const QUESTIONNAIRES = { check: checkTask, hours: hoursTask, registration: registrationTask };

type Asked = keyof typeof QUESTIONNAIRES;

const isAsked = (task: TaskId): task is Asked => Object.hasOwn(QUESTIONNAIRES, task);

/** Works something out once for each key. */
function byKey<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** What a task asks of some notices: worked out once for all the questions that lead to it. */
interface Form {
  data: RulesData;
  fields: FieldSpec[];
}

function formOf(task: Asked, pages: readonly NoticePage[]): Form {
  const data = rulesData(pages, [task]);
  const asked: Task = QUESTIONNAIRES[task](data);
  const fields = [...asked.questions({}).flatMap((each) => each.fields), ...asked.extras({}, true)];
  return { data, fields };
}

/** Does the task, asked of one notice alone, take this value? One kind of certificate alone is not asked for. */
function takes({ data, fields }: Form, name: string, value: string): boolean {
  if (name === 'certificate') return kindsOf(data.notices).some((kind) => kind === value);
  const field = fields.find((each) => each.name === name);
  return field?.options?.some((option) => option.value === value) ?? false;
}

/** The place where a notice answers, where the task asks for one; then what the question itself tells. */
function toldOf(place: string | undefined, { fields }: Form, own: Form, facts: Facts = {}) {
  const known = { ...(place && { place: [place] }), ...facts };
  return Object.entries(known).flatMap(([name, values]) => {
    const field = fields.find((each) => each.name === name);
    const value = values.find((each) => name === 'place' || takes(own, name, each));
    return field && value !== undefined ? [{ field, value }] : [];
  });
}

/** The place named by the question; else that of the notice, where it lists an office for the whole of it. */
function officesLink(question: Question, { contacts, metadata: { region } }: NoticePage) {
  const known = [...(question.facts?.offices?.['region'] ?? []), region];
  const place = known.find((each) => findContacts(contacts, each).length > 0);
  const { href } = TASKS.offices;
  if (place === undefined) return { href, filled: [] };
  return { href: `${href}${writeFragment('offices', { items: [{ region: place }] })}`, filled: ['地名'] };
}

/** Where to go on from one notice's answer to a question; undefined where no task suits. */
export type LinkFrom = (question: Question, page: NoticePage) => FilledLink | undefined;

/**
 * Where to go on from answers: to the first of the question's tasks that the notice suits; what the task does not ask, or the notice does
 * not offer, is left out.
 * @param pages every notice
 */
export function filledLinks(pages: readonly NoticePage[]): LinkFrom {
  const whole = byKey((task: Asked) => formOf(task, pages.filter(TASKS[task].suits)));
  const own = byKey((page: NoticePage) => byKey((task: Asked) => formOf(task, [page])));
  const place = byKey((page: NoticePage) =>
    byKey((task: Asked) => placeOf(whole(task).data.notices, page.id)),
  );
  return (question, page) => {
    const task = question.tasks.find((each) => TASKS[each].suits(page));
    if (task === undefined) return undefined;
    const { href, title } = TASKS[task];
    if (task === 'offices') return { ...officesLink(question, page), title };
    if (!isAsked(task)) return { href, title, filled: [] };
    const told = toldOf(place(page)(task), whole(task), own(page)(task), question.facts?.[task]);
    if (told.length === 0) return { href, title, filled: [] };
    const item = Object.fromEntries(told.map(({ field, value }) => [field.name, value]));
    return {
      href: `${href}${writeFragment(task, { items: [item] })}`,
      title,
      filled: told.map(({ field }) => field.label),
    };
  };
}
