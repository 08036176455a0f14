import { z } from 'zod';
import { isPlainDate } from '../date.ts';

/** A calendar day, which must be quoted in YAML. */
export const day = z
  .string()
  .refine(isPlainDate, { error: '应是真实存在的日期，写作带引号的 YYYY-MM-DD，例如 2031-03-05' })
  .describe("A calendar day 'YYYY-MM-DD', quoted");

/** A bound of a range of days: a fixed day, or the as-of date. */
export const bound = z
  .union([day, z.literal('asOf')])
  .describe("A fixed day, or 'asOf': the day of applying");

export const citation = z
  .strictObject({
    notice: z.string().optional().describe('Id of another notice; absent: this one'),
    clause: z
      .string()
      .min(1)
      .describe("Clause id: '1', '3.2' (三（二）), 'annex-1', 'head', 'preamble', 'closing'"),
    quote: z.string().min(1).describe('Verbatim words of that clause, without line breaks'),
  })
  .describe('Where in a notice a rule rests');

/** Fields of every node that makes a statement. */
export const cited = {
  cite: z.array(citation).min(1).describe('The words that this rests on, at least one'),
  derived: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Why a number or day of this node does not stand in its quotes: a reviewed exception, in a sentence',
    ),
};

/** Which values of a fact match. Exactly one of the forms. */
const matcher = z
  .union([
    z.array(z.string()).min(1).describe('One of these values'),
    z.strictObject({ not: z.array(z.string()).min(1) }).describe('Told, and none of these values'),
    z.strictObject({ told: z.literal(true) }).describe('Told, whatever it is'),
    z
      .strictObject({ from: bound.optional(), to: bound.optional() })
      .refine((range) => range.from !== undefined || range.to !== undefined, {
        error: '日期范围至少要有 from 或 to',
      })
      .describe('A day within these bounds, both included'),
  ])
  .describe('Which values of a fact are meant');

/** Facts that must all match; a missing fact leaves the result open. */
export const guard = z
  .record(z.string().regex(/^(?:[A-Za-z]+|finding\.[a-z-]+)$/), matcher)
  .describe("Facts (or asOf, outcome, 'finding.<condition>') that all have to match");

/** One matching guard is enough. */
const guards = z.array(guard).min(1).describe('Any one of these is enough');

export const when = {
  when: guards.optional().describe('Only where one of these matches; absent: always'),
  unless: guards.optional().describe('Never where one of these matches'),
};

export const note = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]*$/, { error: '编号只用字母、数字和连字符，以字母开头' })
      .describe("Stable id of the ambiguity or warning: 'A-01', 'reissue'"),
    ...when,
    says: z.string().min(1).describe('In plain Chinese'),
    readings: z
      .array(z.strictObject({ says: z.string().min(1), then: z.string().min(1) }))
      .min(2)
      .optional()
      .describe('Each way the text can be read, and what follows'),
    safe: z.string().min(1).optional().describe('The course that is right under every reading'),
    law: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Law outside the notices that explains a reading: ids from content/law.yaml'),
    ...cited,
  })
  .describe('Something the holder concerned must know beside the verdict');

/** What the notice says, shown to those it applies to. */
export const saying = z.strictObject({ ...when, says: z.string().min(1), ...cited });

/** Something to do, in the notice's order. */
export const step = z
  .strictObject({
    ...when,
    says: z.string().min(1),
    link: z
      .strictObject({ text: z.string().min(1), url: z.url({ protocol: /^https?$/ }) })
      .optional()
      .describe('The address as the notice prints it'),
    ...cited,
  })
  .describe('A step, in the order of the notice');

/** A provision outside the notices: it explains a reading and is never the ground of a verdict. */
export const provision = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: '编号只用小写字母、数字和连字符' }),
  name: z.string().min(1).describe('Of the law or rule'),
  article: z.string().min(1).describe('第一千二百五十九条'),
  checked: z
    .enum(['text', 'secondary', 'memory'])
    .describe(
      "How its words were checked: against the 'text' itself, against what others publish of it ('secondary'), or not at all ('memory')",
    ),
  says: z.string().min(1).describe('What it says, in our words'),
});

export type Checked = z.infer<typeof provision>['checked'];
export type Matcher = Readonly<z.infer<typeof matcher>>;
export type Guard = Readonly<Record<string, Matcher>>;
export type NoteRule = Readonly<z.infer<typeof note>>;
