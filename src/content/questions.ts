import { z } from 'zod';
import { citationSchema, noteSchema } from '../rules/index.ts';
import type { Problem } from './problem.ts';
import { TASK_IDS } from './tasks.ts';
import { readYamlFile } from './yaml.ts';

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

/** questions.yaml: what people ask, in page order. The answers are in the notices' folders. */
export const questionsFile = z.strictObject({ questions: z.array(question).min(1) });

export type Question = z.infer<typeof question>;

export interface ReadQuestions {
  file: string;
  questions: Question[];
  problems: Problem[];
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Reads content/questions.yaml; no questions if it cannot be read. */
export function readQuestions(file: string): ReadQuestions {
  const { value, problems, lineOf } = readYamlFile(file, questionsFile);
  return { file, questions: value?.questions ?? [], problems, lineOf };
}

const SENTENCE_END = /[。！？]/gu;
const MOST_SENTENCES = 4;

const answer = z
  .strictObject({
    question: text.describe('Id of a question in content/questions.yaml'),
    says: text
      .refine((says) => (says.match(SENTENCE_END) ?? []).length <= MOST_SENTENCES, {
        error: `最多${MOST_SENTENCES}句话`,
      })
      .describe('The answer in one to four plain sentences, ours; numbers in Arabic digits'),
    notStated: z
      .literal(true)
      .optional()
      .describe('The notice concerns these people and does not answer the question: `says` holds 未规定'),
    notes: z
      .array(noteSchema.omit({ when: true, unless: true, cite: true, derived: true }))
      .min(1)
      .optional()
      .describe('Where the text can be read in two ways, as in rules.yaml, and law outside the notices'),
    call: z.array(text).min(1).optional().describe('Whom to ask: ids of contacts of this notice'),
    cite: z
      .array(citationSchema)
      .default([])
      .describe('The words that this rests on; for 未规定 the clause that comes nearest, if any'),
    derived: text
      .optional()
      .describe('Why a number of this answer does not stand in its quotes, in a sentence'),
  })
  .refine(({ notStated, cite }) => notStated === true || cite.length > 0, {
    error: '答案要有引文；通知没有规定的，写 notStated: true',
    path: ['cite'],
  })
  .refine(({ notStated, says }) => notStated !== true || says.includes('未规定'), {
    error: '标了 notStated 的，says 里要写明“本通知未规定”',
    path: ['says'],
  });

/** answers.yaml: one notice's answers. The file is optional. */
export const answersFile = z.strictObject({ answers: z.array(answer).min(1) });

/** One notice's answer to one question. */
export type Answer = z.infer<typeof answer>;
