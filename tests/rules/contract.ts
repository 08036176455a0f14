import { z } from 'zod';
import { isPlainDate } from '../../src/rules/index.ts';

/** What the functions answer in, as published: more fields may be added, none may change. */
export const day = z.string().refine(isPlainDate);
const citation = z.object({ notice: z.string(), clause: z.string().min(1), quote: z.string().min(1) });
const citations = z.array(citation);
const amount = z.number().min(0);
const missing = z.array(z.string().min(1));
const note = z.object({
  id: z.string().min(1),
  says: z.string().min(1),
  readings: z.array(z.object({ says: z.string(), then: z.string() })).optional(),
  safe: z.string().optional(),
  citations,
});
const notes = z.array(note);
const says = z.string().min(1);

const OUTCOMES = [
  'not-stated',
  'eligible',
  'not-yet-open',
  'closed',
  'out-of-scope',
  'check-archive',
  'archive-missed',
  'not-needed',
  'unclear',
  'incomplete',
] as const;

export const conversionResult = z.object({
  outcome: z.enum(OUTCOMES),
  window: z
    .object({
      opens: day.optional(),
      closes: day,
      printedCloses: day.optional(),
      citations: citations.min(1),
    })
    .optional(),
  hours: z
    .object({
      total: amount,
      professional: amount.optional(),
      assessment: z.boolean(),
      stated: z.boolean(),
      remaining: z.object({ total: amount, professional: amount.optional() }).optional(),
      citations: citations.min(1),
    })
    .optional(),
  findings: z.array(
    z.object({
      condition: z.string().min(1),
      status: z.enum(['met', 'unmet', 'unclear', 'unknown']),
      says,
      needs: z.array(z.string()),
      citations: citations.min(1),
    }),
  ),
  missing,
  afterwards: z.array(z.object({ says, citations: citations.min(1) })),
  notes,
  steps: z.array(z.object({ says, citations: citations.min(1) })),
});

export const flips = z.array(
  z.object({ facts: z.array(z.string()).min(1), says, changeable: z.boolean(), citations: citations.min(1) }),
);

const hours = z.object({
  total: amount,
  professional: amount.optional(),
  compulsory: amount.optional(),
  elective: amount.optional(),
});
const HOURS_STATUSES =
  'not-due in-progress compliant short retrain unclear not-required not-stated incomplete';

export const hoursPlan = z.object({
  status: z.enum(HOURS_STATUSES.split(' ')),
  required: hours.optional(),
  remaining: hours.optional(),
  advised: hours.optional(),
  steps: z.array(z.object({ says, citations: citations.min(1) })).optional(),
  due: day.optional(),
  years: z.array(
    z.object({
      year: z.int(),
      from: day,
      to: day,
      required: hours,
      done: hours,
      status: z.enum(['met', 'short', 'open', 'future']),
    }),
  ),
  pairs: z.array(
    z.object({
      years: z.tuple([z.int(), z.int()]),
      total: amount,
      required: amount,
      status: z.enum(['met', 'below', 'open']),
    }),
  ),
  certificateVoid: z.boolean().optional(),
  missing,
  notes,
  citations,
});

export const deadline = z
  .object({ safe: day, latest: day, citations: citations.min(1) })
  .refine(({ safe, latest }) => safe <= latest, { error: 'safe is after latest' })
  .optional();
export const term = z
  .object({ earliest: day, latest: day, capped: z.boolean(), citations: citations.min(1) })
  .refine(({ earliest, latest }) => earliest <= latest, { error: 'earliest is after latest' })
  .optional();
export const flag = z.boolean().optional();

export function answer<Shape extends z.ZodRawShape>(statuses: string, shape: Shape) {
  const status = z.enum(['not-stated', 'incomplete', ...statuses.split(' ')]);
  return z.object({ status, missing, notes, citations, ...shape });
}

export const channelAnswer = z.object({
  channel: z.enum(['not-stated', 'incomplete', 'city', 'city-closing', 'none', 'province']),
  milestones: z.array(z.object({ id: z.string(), date: day, says, citations: citations.min(1) })),
  notes,
});
