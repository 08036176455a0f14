import type { Question } from '../content/questions.ts';
import { suits, type TaskPage, taskOf } from '../content/tasks.ts';
import { writeFragment } from '../links/answers.ts';
import { findContacts } from '../rules/index.ts';
import { kindsOf } from '../widgets/answers/hours/answering.ts';
import { placeOf } from '../widgets/form/place.ts';
import type { FieldSpec, Task } from '../widgets/form/task.ts';
import type { NoticePage } from './page-data.ts';
import { type RulesData, rulesData } from './widget-data.ts';

type FilledFacts = Readonly<Record<string, readonly string[]>>;

/** A task with what is known of whoever asks the question already filled in. */
export interface FilledLink {
  href: string;
  title: string;
  /** What is filled in, as the form names it: 发证地区. */
  filled: string[];
}

/** What widgets ask, of those that are questionnaires. */
const STATES = import.meta.glob<{ questionnaire?: (data: RulesData) => Task }>('../widgets/*/state.ts', {
  eager: true,
});
const questionnaireOf = ({ widget }: TaskPage) => STATES[`../widgets/${widget}/state.ts`]?.questionnaire;

/** Works something out once for each key, be it that there is nothing. */
function byKey<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
}

/** What a task asks of some notices: worked out once for all the questions that lead to it. */
interface FilledForm {
  data: RulesData;
  fields: FieldSpec[];
}

/** Undefined for a task that is no questionnaire. */
function formOf(task: TaskPage, pages: readonly NoticePage[]): FilledForm | undefined {
  const questionnaire = questionnaireOf(task);
  if (!questionnaire) return undefined;
  const data = rulesData(pages, [task]);
  const asked = questionnaire(data);
  const fields = [...asked.questions({}).flatMap((each) => each.fields), ...asked.extras({}, true)];
  return { data, fields };
}

/** By field the values that it offers. */
type Offers = ReadonlyMap<string, readonly string[]>;

/** What a task, asked of one notice alone, can be told. One kind of certificate alone is not asked for. */
function offersOf(task: TaskPage, page: NoticePage): Offers {
  const { data: { notices = [] } = {}, fields = [] } = formOf(task, [page]) ?? {};
  const offered = fields.map(({ name, options = [] }) => [name, options.map(({ value }) => value)] as const);
  return new Map([...offered, ['certificate', kindsOf(notices)]]);
}

/** The place where a notice answers, where the task asks for one; then what the question itself tells. */
function toldOf(
  place: string | undefined,
  { fields }: FilledForm,
  offers: () => Offers,
  facts: FilledFacts = {},
) {
  const known = { ...(place && { place: [place] }), ...facts };
  return Object.entries(known).flatMap(([name, values]) => {
    const field = fields.find((each) => each.name === name);
    const value = values.find((each) => name === 'place' || offers().get(name)?.includes(each));
    return field && value !== undefined ? [{ field, value }] : [];
  });
}

/** The place named by the question; else that of the notice, where it lists an office for the whole of it. */
function officesLink(question: Question, { contacts, metadata: { region } }: NoticePage) {
  const known = [...(question.facts?.offices?.['region'] ?? []), region];
  const place = known.find((each) => findContacts(contacts, each).length > 0);
  const { href } = taskOf('offices');
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
  const whole = byKey((task: TaskPage) =>
    formOf(
      task,
      pages.filter((page) => suits(task, page)),
    ),
  );
  const offers = byKey((page: NoticePage) => byKey((task: TaskPage) => offersOf(task, page)));
  const places = byKey(({ data: { notices } }: FilledForm) => {
    const first = new Map(notices.toReversed().map(({ id, region }) => [region, id]));
    const ofRegion = byKey((region: string) => placeOf(notices, first.get(region)));
    return new Map(notices.map(({ id, region }) => [id, ofRegion(region)]));
  });
  return (question, page) => {
    const task = question.tasks.map(taskOf).find((each) => suits(each, page));
    if (!task) return undefined;
    const { id, href, title } = task;
    if (id === 'offices') return { ...officesLink(question, page), title };
    const form = whole(task);
    if (!form) return { href, title, filled: [] };
    const told = toldOf(places(form).get(page.id), form, () => offers(page)(task), question.facts?.[id]);
    if (told.length === 0) return { href, title, filled: [] };
    const item = Object.fromEntries(told.map(({ field, value }) => [field.name, value]));
    return {
      href: `${href}${writeFragment(id, { items: [item] })}`,
      title,
      filled: told.map(({ field }) => field.label),
    };
  };
}
