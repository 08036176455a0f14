import { z } from 'zod';
import { cited, note, step, when } from './cited.ts';

const text = z.string().min(1);
const amount = z.int().min(1);

const scheme = z
  .strictObject({
    ...when,
    may: z
      .literal(true)
      .optional()
      .describe(
        'The clause says that the hours can be done (可), and not what follows without them; absent: they must',
      ),
    total: amount.describe('学时 a year, for one certificate'),
    professional: amount.optional().describe('专业岗位知识 among them, 学时'),
    begins: z
      .enum(['on-obtaining', 'year-after-obtaining', 'not-stated'])
      .describe(
        'Which year counts first (次年起: the one after); not-stated: the years told and the current one count',
      ),
    years: z
      .enum(['calendar', 'from-obtaining'])
      .describe('Does a year run from 1 January, or from the day on which the certificate was obtained?'),
    certainFrom: z
      .strictObject({ year: z.int().min(1000).max(9999), ...cited })
      .optional()
      .describe('First year that counts under every reading: earlier ones lie before the notice'),
    retraining: z
      .strictObject({
        total: amount.describe('学时 that two years together must reach'),
        idleYears: z
          .int()
          .min(1)
          .optional()
          .describe(
            'Also for those who did not work in the post: under every reading once so many years since obtaining are over, under one before; absent: not asked',
          ),
        voids: z.boolean().describe('Does the certificate become void?'),
        says: text,
        ...cited,
      })
      .optional()
      .describe('When the training has to be done again; two years make a pair'),
    ...cited,
  })
  .describe('An annual duty, for the certificates that its `when` names');

export const annualHours = z
  .strictObject({
    schemes: z.array(scheme).min(1).describe('The first that is meant for the certificate counts'),
    others: z
      .strictObject({ says: text, ...cited })
      .describe('Certificates on which the notice puts no annual duty: what it says of the duty’s bearers'),
    steps: z.array(step).describe('Where and how the hours are done'),
    notes: z
      .array(note)
      .describe('`when` may read certificate, post, obtainedOn, working (true, false), asOf and status'),
  })
  .describe('每年的继续教育');

const halves = { total: amount, compulsory: amount.describe('必修'), elective: amount.describe('选修') };

export const periodHours = z
  .strictObject({
    one: z
      .strictObject({ ...halves, ...cited })
      .describe('For one specialty, in one registration period, 学时'),
    further: z.strictObject({ ...halves, ...cited }).describe('For each further specialty, on top, 学时'),
    notes: z.array(note).describe('`when` may read specialties (one, several), due, asOf, status'),
  })
  .describe('二级建造师: continuing education in one registration period');
