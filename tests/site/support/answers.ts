import { readLibrary } from '../../../src/content/library.ts';
import { QUESTIONS, readQuestions } from '../../../src/content/questions.ts';

/** The questions and answers as the content holds them, each answer with its notice. */
export function allAnswers() {
  const { questions } = readQuestions(QUESTIONS);
  const answers = readLibrary().flatMap(({ id, answers: own }) =>
    own.map((answer) => ({ ...answer, notice: id })),
  );
  return { questions, answers };
}
