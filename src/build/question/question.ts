import { z } from 'zod';
import { remembered } from '../memory.ts';
import type { Problem } from '../problem.ts';
import { TASK_IDS } from '../tasks.ts';
import { readYamlFile } from '../yaml/read.ts';

export const QUESTIONS = 'content/questions.yaml';

const text = z.string().min(1);

const question = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '只用小写字母、数字和连字符' })
    .describe('Unique; its address is /questions/#<id>'),
  asks: text.describe('As people say it'),
  also: z.array(text).min(1).optional().describe('Other wordings, for search'),
  tasks: z
    .array(z.enum(TASK_IDS))
    .min(1)
    .describe('Where it arises; under the first it stands on /questions/'),
  facts: z
    .partialRecord(z.enum(TASK_IDS), z.record(text, z.array(text).min(1)))
    .optional()
    .describe(
      'By task: what whoever asks has told by asking. Of several values the first that a notice offers counts',
    ),
});

/** questions.yaml: what people ask, in the order of the pages. The answers stand in the folders of the notices. */
export const questionsFile = z.strictObject({ questions: z.array(question).min(1) });

export type Question = z.infer<typeof question>;

export interface ReadQuestions {
  file: string;
  questions: Question[];
  problems: Problem[];
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** The questions of content/questions.yaml; none where it cannot be read. */
export function readQuestions(file: string): ReadQuestions {
  return remembered('questions', file, () => {
    const { value, problems, lineOf } = readYamlFile(file, questionsFile);
    return { file, questions: value?.questions ?? [], problems, lineOf };
  });
}
