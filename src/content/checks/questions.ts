import { employers } from '../../widgets/answers/registration/answered.ts';
import { type FieldName, factField, HINTS, isFieldName, offersOf, YES_NO } from '../../widgets/form/facts.ts';
import { lawNamed, type ReadLaw } from '../law.ts';
import type { Notice } from '../notice.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Question, ReadQuestions } from '../questions.ts';
import type { ReadSearchWords } from '../search-words.ts';
import { squeeze } from '../text.ts';
import { pathText } from '../yaml.ts';
import { oneOf, problemsIn, repeated } from './walk.ts';

/** Checks that everyday search words lead to words that occur in the notices, and are listed once. */
export function checkSearchWords(
  { words, file, lineOf }: ReadSearchWords,
  notices: readonly Notice[],
): Problem[] {
  const written = notices.map(({ clauses }) => squeeze(clauses.map(({ text }) => text).join('')));
  const absent = words.flatMap(({ means }, index) =>
    means.flatMap((text, at) =>
      written.some((each) => each.includes(squeeze(text)))
        ? []
        : [
            {
              path: ['words', index, 'means', at],
              where: text,
              says: `“${text}”不在任何一份通知的原文里`,
              fix: '改成通知的写法，或删去',
            },
          ],
    ),
  );
  const said = words.flatMap(({ says }) => says);
  const twice = words.flatMap(({ says }, index) =>
    says
      .filter((each) => said.indexOf(each) !== said.lastIndexOf(each))
      .map((each) => ({
        path: ['words', index, 'says'],
        where: each,
        says: `“${each}”列了不止一次`,
        fix: '合成一行',
      })),
  );
  return problemsIn({ file, lineOf }, [...absent, ...twice]);
}

interface Named {
  id: string;
  place(): Pick<Problem, 'file' | 'line' | 'where'>;
}

/** The provisions that a notice's rules and answers refer to. */
function lawNamedBy({ rules, answers, files, lineOfRule, lineOfAnswer }: Notice): Named[] {
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    lawNamed(root).map(({ id, path }) => ({
      id,
      place: () => ({ file, line: lineOf(path), where: pathText(path) }),
    }));
  return [...of(rules, files.rules, lineOfRule), ...of({ answers }, files.answers, lineOfAnswer)];
}

/**
 * Checks that every provision that rules or answers refer to is in law.yaml exactly once, and that each one there is
 * used.
 */
export function checkLaw(notices: readonly Notice[], { law, file, lineOf }: ReadLaw): Problem[] {
  const known = law.map(({ id }) => id);
  const named = notices.flatMap(lawNamedBy);
  const unused = known.filter((id) => !named.some((each) => each.id === id));
  const at = (index: number) => ({ file, line: lineOf(['law', index, 'id']), where: known[index] });
  return [
    ...named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, place }) => ({
        ...place(),
        says: `content/law.yaml 里没有 ${id}`,
        fix: `应是以下之一：${known.join('、')}`,
      })),
    ...unused.map((id) => ({
      ...at(known.indexOf(id)),
      says: '没有规则提到这一条',
      fix: '删去，或在说明两种理解的规则里用 law 引它',
    })),
    ...repeated(law, ({ id }) => id).map(({ index }) => ({
      ...at(index),
      says: '法条编号重复',
      fix: '换一个编号',
    })),
  ];
}

/** Valid values of a form field: a list or a pattern; undefined if any text is valid. */
function tellable(name: FieldName, notices: readonly Notice[]): readonly string[] | RegExp | undefined {
  const { kind } = factField(name);
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/u;
  if (kind === 'amount' || kind === 'count') return /^\d+$/u;
  if (kind !== 'choice' || name === 'place') return undefined;
  const rulesets = notices.map(({ rules }) => rules);
  const conversions = rulesets.flatMap(({ conversion }) => conversion ?? []);
  const offered = name === 'employer' ? employers(rulesets) : offersOf(conversions, name);
  return (offered.length > 0 ? offered : YES_NO).map(({ value }) => value);
}

/** All places that have a contact. */
const placesOf = (notices: readonly Notice[]): string[] =>
  notices.flatMap(({ contacts }) =>
    contacts.flatMap(({ region, unlisted = [], cities = [] }) => [region, ...unlisted, ...cities]),
  );

/** Prefilled facts of one task must be valid: the task's link would drop invalid ones silently. */
function fillFaults(
  task: string,
  told: Readonly<Record<string, readonly string[]>>,
  notices: readonly Notice[],
): Fault[] {
  const names = task === 'offices' ? ['region'] : Object.keys(HINTS);
  return Object.entries(told).flatMap(([name, values]): Fault[] => {
    const path = ['facts', task, name];
    if (!names.includes(name)) return [{ path, says: `没有 ${name} 这一项`, fix: oneOf(names, name) }];
    const form = isFieldName(name) ? tellable(name, notices) : placesOf(notices);
    if (form === undefined) return [];
    const isTellable = (value: string) => (form instanceof RegExp ? form.test(value) : form.includes(value));
    const fixOf = (value: string) =>
      form instanceof RegExp ? '日期写作 YYYY-MM-DD，数字写作阿拉伯数字，都加引号' : oneOf(form, value);
    return values
      .filter((value) => !isTellable(value))
      .map((value) => ({ path, says: `${name} 没有“${value}”这个值`, fix: fixOf(value) }));
  });
}

/** A question may prefill only tasks that it links to. */
function factFaults({ tasks, facts = {} }: Question, notices: readonly Notice[]): Fault[] {
  return Object.entries(facts).flatMap(([task, told = {}]): Fault[] => {
    if (tasks.includes(task)) return fillFaults(task, told, notices);
    const says = `facts 写了 ${task}，这个问题的 tasks 里却没有它`;
    return [{ path: ['facts', task], says, fix: `在 tasks 里加上 ${task}，或删去` }];
  });
}

/** Each wording must belong to a single question. */
function wordingFaults(questions: readonly Question[]): Fault[] {
  const wordings = questions.flatMap(({ id, asks, also = [] }, index) => [
    { id, words: asks, path: ['questions', index, 'asks'] },
    ...also.map((words, at) => ({ id, words, path: ['questions', index, 'also', at] })),
  ]);
  return repeated(wordings, ({ words }) => squeeze(words)).flatMap(({ key, index }) => {
    const { id, words = '', path } = wordings[index] ?? {};
    const first = wordings.find((each) => squeeze(each.words) === key)?.id;
    const says = `“${words}”在问题 ${first} 里已经写过`;
    return path ? [{ path, where: id, says, fix: '一种问法只写在一个问题下面，删去一处' }] : [];
  });
}

function questionFaults({ questions }: ReadQuestions, notices: readonly Notice[]): Fault[] {
  const answered = new Set(notices.flatMap(({ answers }) => answers.map((each) => each.question)));
  const own = questions.flatMap((question, index): Fault[] => {
    const { id, asks } = question;
    const path = ['questions', index];
    const facts = factFaults(question, notices).map((fault) => ({
      ...fault,
      path: [...path, ...(fault.path ?? [])],
      where: id,
    }));
    if (answered.has(id)) return facts;
    const says = `“${asks}”没有一份通知的回答`;
    const fix = '在相关通知的 answers.yaml 里写上；通知没有规定的，写 notStated: true';
    return [...facts, { path, where: id, says, fix }];
  });
  const twice = repeated(questions, ({ id }) => id).map(({ key, index }) => ({
    path: ['questions', index],
    where: key,
    says: '问题编号重复',
    fix: '换一个编号',
  }));
  return [...own, ...twice, ...wordingFaults(questions)];
}

function answerFaults({ id: notice, answers, contacts }: Notice, ids: readonly string[]): Fault[] {
  const callable = contacts.map(({ id }) => id);
  const unknown = answers.flatMap(({ question, call = [] }, index): Fault[] => {
    const strangers = call
      .filter((id) => !callable.includes(id))
      .map((id) => ({
        path: ['answers', index, 'call'],
        where: question,
        says: `${notice} 没有联系方式 ${id}`,
        fix: callable.length > 0 ? `应是以下之一：${callable.join('、')}` : '这份通知没有联系方式，删去 call',
      }));
    if (ids.includes(question)) return strangers;
    const says = `content/questions.yaml 里没有问题 ${question}`;
    const path = ['answers', index, 'question'];
    return [{ path, where: question, says, fix: '改正编号，或先加上这个问题' }, ...strangers];
  });
  const twice = repeated(answers, ({ question }) => question).map(({ key, index }) => ({
    path: ['answers', index, 'question'],
    where: key,
    says: '同一个问题回答了两次',
    fix: '合成一个回答',
  }));
  return [...unknown, ...twice];
}

/**
 * Checks that every question has an answer and unique wordings, every answer a question and existing contacts, and
 * nothing is listed twice.
 */
export function checkQuestions(asked: ReadQuestions, notices: readonly Notice[]): Problem[] {
  const ids = asked.questions.map(({ id }) => id);
  return [
    ...problemsIn({ file: asked.file, lineOf: asked.lineOf }, questionFaults(asked, notices)),
    ...notices.flatMap((notice) =>
      problemsIn({ file: notice.files.answers, lineOf: notice.lineOfAnswer }, answerFaults(notice, ids)),
    ),
  ];
}
