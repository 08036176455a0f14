import { type Provision, readLaw } from '../content/law.ts';
import { LAW } from '../content/library.ts';
import type { Answer } from '../content/questions.ts';
import { QUESTIONS, type Question, readQuestions } from '../content/questions.ts';
import { taskOf } from '../content/tasks.ts';
import type { Citation, Contact, Note } from '../rules/index.ts';
import { once } from '../rules/index.ts';
import { type FilledLink, filledLinks } from './filled-links.ts';
import { type NoticePage, noticePages } from './page-data.ts';

/** One notice's answer to a question, with everything a page shows. */
export interface ShownAnswer {
  notice: { id: string; title: string; href: string };
  says: string;
  notStated: boolean;
  notes: Note[];
  contacts: Contact[];
  citations: Citation[];
  /** The task to continue with; computed on demand. */
  go(): FilledLink | undefined;
}

/** A question with its answers: notices that cover it before those that do not, newer before older. */
export interface ShownQuestion extends Question {
  answers: ShownAnswer[];
}

function noteOf(note: NonNullable<Answer['notes']>[number], law: readonly Provision[]): Note {
  const { id, says, readings, safe, law: named = [] } = note;
  const outside = law
    .filter((each) => named.includes(each.id))
    .map(({ name, article, checked, says }) => ({ name, article, checked, says }));
  return {
    id,
    says,
    ...(readings && { readings }),
    ...(safe !== undefined && { safe }),
    ...(outside.length > 0 && { outside }),
    citations: [],
  };
}

function shownAnswer(page: NoticePage, answer: Answer, law: readonly Provision[]): Omit<ShownAnswer, 'go'> {
  const { says, notStated = false, notes = [], call = [], cite } = answer;
  return {
    notice: { id: page.id, title: page.metadata.shortTitle, href: page.href },
    says,
    notStated,
    notes: notes.map((note) => noteOf(note, law)),
    contacts: call.flatMap((id) => page.contacts.find((each) => each.id === id) ?? []),
    citations: cite.map((each) => ({ ...each, notice: each.notice ?? page.id })),
  };
}

const questionsOf = once((pages: readonly NoticePage[]): ShownQuestion[] => {
  const { law } = readLaw(LAW);
  const linkFrom = filledLinks(pages);
  return readQuestions(QUESTIONS).questions.map((question) => ({
    ...question,
    answers: pages
      .flatMap((page) =>
        page.answers
          .filter((answer) => answer.question === question.id)
          .map((answer) => ({
            ...shownAnswer(page, answer, law),
            go: () => linkFrom(question, page),
          })),
      )
      .toSorted((a, b) => Number(a.notStated) - Number(b.notStated)),
  }));
});

/** All questions with their answers, in the order of content/questions.yaml. */
export const allQuestions = (): ShownQuestion[] => questionsOf(noticePages());

/** The questions of a task. */
export function questionsOfTask(task: string): ShownQuestion[] {
  const { id } = taskOf(task);
  return allQuestions().filter(({ tasks }) => tasks.includes(id));
}

/** The questions that one notice answers, with only its answer. */
export function answeredBy(notice: string, questions: readonly ShownQuestion[]): ShownQuestion[] {
  return questions.flatMap((question) => {
    const answers = question.answers.filter((answer) => answer.notice.id === notice);
    return answers.length > 0 ? [{ ...question, answers }] : [];
  });
}
