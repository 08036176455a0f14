import type { PlainDate } from '../../../rules/index.ts';
import { VERDICT } from './sheet.ts';
import type { Question, Screen, Sheet, Task } from './task.ts';

/** The questions whose answer could still change something and was not left at 不知道. */
export function dueQuestions(task: Task, { told, skipped }: Sheet, asOf: PlainDate): readonly string[] {
  return task.open(told, asOf).filter((name) => !skipped.includes(name));
}

/** The screen to show: the one asked for, unless it is a verdict that is not due yet. */
export function screenOf(task: Task, sheet: Sheet, asOf: PlainDate): Screen {
  if (sheet.at !== undefined && sheet.at !== VERDICT) return sheet.at;
  return dueQuestions(task, sheet, asOf)[0] ?? VERDICT;
}

/** A screen that this sheet has; undefined for others, and for the verdict, which comes by itself. */
export function knownScreen(task: Task, { told }: Sheet, at: Screen | undefined): Screen | undefined {
  return task.questions(told).find(({ name }) => name === at)?.name;
}

/** The question that stands on a screen; beside a verdict, the fields that no verdict rests on. */
export function questionOn(task: Task, sheet: Sheet, screen: Screen): Question {
  const { told, skipped } = sheet;
  const question = task.questions(told).find(({ name }) => name === screen);
  return (
    question ?? {
      name: VERDICT,
      fields: task.extras(told, anyAnswered(task, { told, skipped })),
      needs: 'none',
    }
  );
}

/** Is anything told or left at 不知道, beside what nothing can be said without? */
export function anyAnswered(task: Task, { told, skipped }: Pick<Sheet, 'told' | 'skipped'>): boolean {
  const questions = task.questions(told).filter(({ firm }) => !firm);
  const asked = (name: string) => questions.some(({ fields }) => fields.some((field) => field.name === name));
  return skipped.length > 0 || Object.keys(told).some((name) => !(name in task.preset) && asked(name));
}
