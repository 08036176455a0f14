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

/** A link to a task with known facts already filled in. */
export interface FilledLink {
  href: string;
  title: string;
  /** Labels of the filled fields: 发证地区. */
  filled: string[];
}

/** The questionnaires of the widgets that have one. */
const STATES = import.meta.glob<{ questionnaire?: (data: RulesData) => Task }>('../widgets/*/state.ts', {
  eager: true,
});
const questionnaireOf = ({ widget }: TaskPage) => STATES[`../widgets/${widget}/state.ts`]?.questionnaire;

/** Memoises a function by key; undefined results are cached, too. */
function byKey<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
}

/** The form of a task for some notices; computed once for all questions that link to it. */
interface FilledForm {
  data: RulesData;
  fields: FieldSpec[];
}

/** undefined if the task is not a questionnaire. */
function formOf(task: TaskPage, pages: readonly NoticePage[]): FilledForm | undefined {
  const questionnaire = questionnaireOf(task);
  if (!questionnaire) return undefined;
  const data = rulesData(pages, [task]);
  const asked = questionnaire(data);
  const fields = [...asked.questions({}).flatMap((each) => each.fields), ...asked.extras({}, true)];
  return { data, fields };
}

/** The options of each field. */
type Offers = ReadonlyMap<string, readonly string[]>;

/**
 * What a task accepts for a single notice. Includes the certificate kinds, as a form with only one kind does not ask
 * for it.
 */
function offersOf(task: TaskPage, page: NoticePage): Offers {
  const { data: { notices = [] } = {}, fields = [] } = formOf(task, [page]) ?? {};
  const offered = fields.map(({ name, options = [] }) => [name, options.map(({ value }) => value)] as const);
  return new Map([...offered, ['certificate', kindsOf(notices)]]);
}

/** The facts to fill in: the notice's place, if the task asks for one, then those of the question. */
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

/** Uses the place that the question names, otherwise the notice's region if it lists an office for the whole region. */
function officesLink(question: Question, { contacts, metadata: { region } }: NoticePage) {
  const known = [...(question.facts?.offices?.['region'] ?? []), region];
  const place = known.find((each) => findContacts(contacts, each).length > 0);
  const { href } = taskOf('offices');
  if (place === undefined) return { href, filled: [] };
  return { href: `${href}${writeFragment('offices', { items: [{ region: place }] })}`, filled: ['地名'] };
}

/** The link from one notice's answer to a task; undefined if no task applies. */
export type LinkFrom = (question: Question, page: NoticePage) => FilledLink | undefined;

/**
 * Links from answers to the first of the question's tasks that applies to the notice. Facts that the task does not ask
 * for or the notice does not offer are omitted.
 * @param pages all notices
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
