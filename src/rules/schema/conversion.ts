import { z } from 'zod';
import type { ConversionFacts } from '../conversion/types.ts';
import { CERTIFICATES } from '../vocabulary.ts';
import { bound, cited, day, guard, note, saying, step } from './cited.ts';

const status = z.enum(['met', 'unmet', 'unclear']);
const text = z.string().min(1);
const words = z.array(text).min(1);
const perSex = z.strictObject({ male: z.int().min(0).max(150), female: z.int().min(0).max(150) });

const head = {
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/, { error: '编号只用小写字母和连字符' })
    .describe("Stable id: 'certificate', 'issuer', 'issued-on', 'post', 'age', 'registry' …"),
  asks: text.describe('What the notice asks, in plain Chinese, without a full stop'),
  ...cited,
};

const choice = z
  .strictObject({
    ...head,
    fact: z.enum(['certificate', 'issuer', 'post', 'registry'] satisfies (keyof ConversionFacts)[]),
    system: text
      .optional()
      .describe('Where a record is looked up, as readers know it: the hint of 系统查询结果 names it'),
    met: words.optional().describe('Values that meet the condition'),
    unclear: words.optional().describe('Values that the text leaves open'),
    unmet: words.optional().describe('Values that fail it'),
    otherwise: status.describe(
      'What any other value does: an open list (等) says unclear, a closed one unmet',
    ),
    mend: z
      .strictObject({
        values: words.describe('Failing values that the notice lets be mended'),
        until: day.describe('The last day for it'),
        says: text.describe('What to do'),
        ...cited,
      })
      .optional()
      .describe('A way, named by the notice, to mend a failing value'),
  })
  .describe('A condition on a word: kind of certificate, issuer, post, record');

const dated = z
  .strictObject({
    ...head,
    fact: z.enum(['issuedOn', 'oldValidUntil', 'birthDate'] satisfies (keyof ConversionFacts)[]),
    from: bound.optional().describe('First day that meets it: “valid on the day of asking” is from: asOf'),
    to: bound.optional().describe('Last day that meets it'),
    unclear: z
      .strictObject({ from: day, to: day })
      .optional()
      .describe('Days, first and last, that the text leaves open'),
  })
  .refine((each) => each.from !== undefined || each.to !== undefined, { error: '至少要有 from 或 to' })
  .describe('A condition on a day, bounds included');

const aged = z
  .strictObject({
    ...head,
    age: z
      .strictObject({
        on: bound.describe('The day on which age is measured'),
        atMost: perSex.optional(),
        atLeast: perSex.optional(),
        counts: z
          .array(z.enum(['completed-years', 'until-birthday', 'day-after-birthday']))
          .min(1)
          .describe('The readings of the bound; where they part for a person, the condition is unclear'),
      })
      .refine((each) => each.atMost !== undefined || each.atLeast !== undefined, {
        error: '至少要有 atMost 或 atLeast',
      }),
  })
  .describe('A condition on age, by sex, in years');

const condition = z.union([choice, dated, aged]);

const stand = z
  .strictObject({ id: text, when: guard, says: text, ...cited })
  .describe(
    'Certificates that need no exchange: already electronic, or of a kind that the notice lets stand',
  );

const afterwards = saying.extend({
  about: z
    .literal('old-certificate')
    .optional()
    .describe('What becomes of the old certificate; absent: of the exchange'),
  later: z
    .enum(['none', 'province'])
    .optional()
    .describe(
      "Of the exchange, where the quoted words settle it: 'none', the notice says that nothing follows; 'province', it leaves to the provinces what follows; absent: it does not say",
    ),
});

const window = z
  .strictObject({
    when: guard.optional().describe('The holders it is for; the last window has none'),
    opens: day.optional(),
    closes: day.describe('The last day, included'),
    printedCloses: day.optional().describe('The last day as printed, before a later notice moved it'),
    ...cited,
  })
  .describe('When the exchange can be applied for');

const hours = z
  .strictObject({
    when: guard.optional(),
    total: z.int().min(1).describe('学时'),
    professional: z.int().min(1).optional().describe('专业岗位知识 among them, 学时'),
    assessment: z.boolean().describe('Is an assessment asked?'),
    stated: z.boolean().describe('false: inferred, the notice does not print the number for the exchange'),
    ...cited,
  })
  .describe('Continuing education asked before the exchange, for one certificate');

export const conversion = z
  .strictObject({
    region: text.describe('Whose certificates: the label that readers choose'),
    certificates: z
      .array(z.enum(Object.keys(CERTIFICATES) as [keyof typeof CERTIFICATES]))
      .min(1)
      .describe('Kinds of certificate to offer in the form, in this order'),
    issuers: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: '编号只用小写字母、数字和连字符' }),
          label: text,
        }),
      )
      .optional()
      .describe('Issuers by id, with what readers see; "other" is always possible'),
    posts: z
      .array(z.strictObject({ code: z.string().optional(), name: text }))
      .optional()
      .describe('Posts (岗位) with the codes that the notice prints, in its order'),
    conditions: z.array(condition).describe('All must be met, in the order of the notice'),
    stands: z.array(stand).optional(),
    windows: z.array(window).min(1).describe('The first whose `when` matches counts'),
    hours: z
      .array(hours)
      .optional()
      .describe('The first whose `when` matches counts; absent: no hours asked'),
    afterwards: z
      .array(afterwards)
      .describe('Once too late: the old certificate’s fate, and what remains possible'),
    steps: z.array(step),
    notes: z.array(note),
  })
  .describe('换证: exchanging an old certificate for an electronic one');
