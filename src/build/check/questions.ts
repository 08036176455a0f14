import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import type { ReadQuestions } from '../question/question.ts';
import { repeated } from './walk.ts';

function faultsOfQuestions(
  { questions, file, lineOf }: ReadQuestions,
  notices: readonly Notice[],
): Problem[] {
  const answered = new Set(notices.flatMap(({ answers }) => answers.map((each) => each.question)));
  const unanswered = questions.flatMap(({ id, asks }, index): Problem[] => {
    if (answered.has(id)) return [];
    const says = `“${asks}”没有一份通知的回答`;
    const fix = '在相关通知的 answers.yaml 里写上；通知没有规定的，写 notStated: true';
    return [{ file, line: lineOf(['questions', index]), where: id, says, fix }];
  });
  const twice = repeated(questions, ({ id }) => id).map(({ key, index }) => ({
    file,
    line: lineOf(['questions', index]),
    where: key,
    says: '问题编号重复',
    fix: '换一个编号',
  }));
  return [...unanswered, ...twice];
}

function faultsOfAnswers(notice: Notice, ids: readonly string[]): Problem[] {
  const { answers, contacts, files, lineOfAnswer } = notice;
  const at = (index: number, key: string) => ({
    file: files.answers,
    line: lineOfAnswer(['answers', index, key]),
    where: answers[index]?.question,
  });
  const callable = contacts.map(({ id }) => id);
  const unknown = answers.flatMap(({ question, call = [] }, index): Problem[] => [
    ...(ids.includes(question)
      ? []
      : [
          {
            ...at(index, 'question'),
            says: `content/questions.yaml 里没有问题 ${question}`,
            fix: '改正编号，或先加上这个问题',
          },
        ]),
    ...call
      .filter((id) => !callable.includes(id))
      .map((id) => ({
        ...at(index, 'call'),
        says: `${notice.id} 没有联系方式 ${id}`,
        fix: callable.length > 0 ? `应是以下之一：${callable.join('、')}` : '这份通知没有联系方式，删去 call',
      })),
  ]);
  const twice = repeated(answers, ({ question }) => question).map(({ index }) => ({
    ...at(index, 'question'),
    says: '同一个问题回答了两次',
    fix: '合成一个回答',
  }));
  return [...unknown, ...twice];
}

/** Every question has an answer, every answer a question and people that there are to call, and nothing stands twice. */
export function checkQuestions(asked: ReadQuestions, notices: readonly Notice[]): Problem[] {
  const ids = asked.questions.map(({ id }) => id);
  return [...faultsOfQuestions(asked, notices), ...notices.flatMap((notice) => faultsOfAnswers(notice, ids))];
}
