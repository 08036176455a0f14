import { z } from 'zod';
import { citationSchema, noteSchema } from '../../rules/index.ts';

const text = z.string().min(1);
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

/** answers.yaml: how one notice answers the questions that people ask. A notice without it answers none. */
export const answersFile = z.strictObject({ answers: z.array(answer).min(1) });

/** What one notice says to one question. */
export type Answer = z.infer<typeof answer>;
