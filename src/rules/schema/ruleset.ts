import { z } from 'zod';
import { cited, day, note, provision } from './cited.ts';
import { conversion } from './conversion.ts';
import { annualHours, periodHours } from './hours.ts';
import { registration } from './registration.ts';

const amendment = z
  .strictObject({
    notice: z.string().describe('Id of the earlier notice'),
    closes: day.describe('The new last day of its windows'),
    notes: z
      .array(note)
      .optional()
      .describe(
        'What those concerned must know of the move. Without `when`: from the day after the first printed end to the moved one. The build adds the words that print the earlier day',
      ),
    ...cited,
  })
  .describe('A deadline of an earlier notice that this one moves; declared here, once');

const change = z.strictObject({
  version: z.string().regex(/^\d+$/),
  on: day.describe('The day since which these rules answer'),
  says: z.string().min(1).describe('What changed and for whom, in a sentence'),
});

/** What one notice says, as data. Strict: unknown keys are refused. */
export const rulesetSchema = z
  .strictObject({
    notice: z
      .string()
      .regex(/^[a-z0-9-]+$/, { error: '编号只用小写字母、数字和连字符' })
      .describe('Id of the notice: the name of its folder'),
    version: z
      .string()
      .regex(/^\d+$/, { error: "版本是带引号的整数，例如 '1'" })
      .describe('Raised by one whenever an answer changes; an answer that was copied names it'),
    changes: z.array(change).min(1).optional().describe('What each version changed, newest first'),
    amends: z.array(amendment).optional(),
    conversion: conversion.optional(),
    annualHours: annualHours.optional(),
    periodHours: periodHours.optional(),
    registration: registration.optional(),
    law: z
      .array(provision)
      .optional()
      .describe('Law outside the notices that notes name; filled in by the build from content/law.yaml'),
  })
  .describe('What one notice decides, as data');

/** Recursively readonly. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
export type Ruleset = DeepReadonly<z.infer<typeof rulesetSchema>>;
