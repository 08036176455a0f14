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
import { rulesData } from '../widget-data.ts';
import type { Question } from './question.ts';

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

function questionnaire(task: Asked, pages: readonly NoticePage[]): Task {
  return QUESTIONNAIRES[task](rulesData(pages, [task]));
}

const fieldsOf = (task: Task): FieldSpec[] => [
  ...task.questions({}).flatMap(({ fields }) => fields),
  ...task.extras({}, true),
];

/** Does the task, asked of one notice alone, take this value? One kind of certificate alone is not asked for. */
function takes(page: NoticePage, task: Asked, name: string, value: string): boolean {
  if (name === 'certificate')
    return kindsOf(rulesData([page], [task]).notices).some((kind) => kind === value);
  const field = fieldsOf(questionnaire(task, [page])).find((each) => each.name === name);
  return field?.options?.some((option) => option.value === value) ?? false;
}

/** The place where this notice answers, where the task asks for one; then what the question itself tells. */
function toldOf(task: Asked, question: Question, page: NoticePage, pages: readonly NoticePage[]) {
  const place = placeOf(rulesData(pages, [task]).notices, page.id);
  const known = { ...(place && { place: [place] }), ...question.facts?.[task] };
  const fields = fieldsOf(questionnaire(task, pages));
  return Object.entries(known).flatMap(([name, values]) => {
    const field = fields.find((each) => each.name === name);
    const value = values.find((each) => name === 'place' || takes(page, task, name, each));
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

/**
 * Where to go on from one notice's answer to a question: the first of the question's tasks that the notice suits.
 * @param pages every notice
 * @returns undefined where no task suits; what the task does not ask, or this notice does not offer, is left out
 */
export function filledLink(
  question: Question,
  page: NoticePage,
  pages: readonly NoticePage[],
): FilledLink | undefined {
  const task = question.tasks.find((each) => TASKS[each].suits(page));
  if (task === undefined) return undefined;
  const { href, title } = TASKS[task];
  if (task === 'offices') return { ...officesLink(question, page), title };
  if (!isAsked(task)) return { href, title, filled: [] };
  const told = toldOf(task, question, page, pages.filter(TASKS[task].suits));
  if (told.length === 0) return { href, title, filled: [] };
  const item = Object.fromEntries(told.map(({ field, value }) => [field.name, value]));
  return {
    href: `${href}${writeFragment(task, { items: [item] })}`,
    title,
    filled: told.map(({ field }) => field.label),
  };
}
