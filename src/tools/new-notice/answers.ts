import { leftOpen } from '../../content/open.ts';
import type { Question } from '../../content/questions.ts';

/** What answers.yaml holds at first: the questions that arise in these tasks; undefined where there is none. */
export function answersSkeleton(
  questions: readonly Question[],
  tasks: readonly string[],
): object | undefined {
  const asked = questions.filter((question) => question.tasks.some((task) => tasks.includes(task)));
  if (asked.length === 0) return undefined;
  return {
    answers: asked.map(({ id, asks }) => ({
      question: id,
      says: leftOpen(
        `“${asks}”用一到四句话回答，再写 cite；没有规定写 notStated 和“本通知未规定”；无关就删去`,
      ),
    })),
  };
}
