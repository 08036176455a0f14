import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const CASES = 'tests/rules/cases';
const text = z.string().min(1);
const facts = z.record(z.string(), z.unknown());

export const FUNCTIONS = [
  'checkConversion',
  'planAnnualHours',
  'planPeriodHours',
  'initialRegistration',
  'renewal',
  'renewedTerm',
  'addedSpecialty',
  'paperCertificate',
  'applicationChannel',
] as const;

const file = z.strictObject({
  notice: text.describe('The notice that answers'),
  ask: z.enum(FUNCTIONS).describe('The question'),
  given: facts.default({}).describe('Told in every case of the file, unless a case says otherwise'),
  cases: z
    .array(
      z.strictObject({
        says: text.describe('The situation and what follows, in a sentence'),
        facts: facts.default({}).describe('Told in this case; null takes one of `given` back'),
        on: text.describe('The day of asking'),
        expect: z
          .record(z.string(), z.unknown())
          .describe('Fields of the answer; objects need hold no more than these'),
        notes: z.array(text).optional().describe('Ids of notes that must be there'),
        without: z.array(text).optional().describe('Ids of notes that must not be there'),
        clause: text.describe('Where the answer rests'),
      }),
    )
    .min(1),
});

/** One situation with its expected answer, as published in /api/v1/vectors.json. */
export interface Vector {
  id: string;
  says: string;
  function: (typeof FUNCTIONS)[number];
  notice: string;
  facts: Record<string, unknown>;
  asOf: string;
  expect: Record<string, unknown>;
  notes: string[];
  without: string[];
  clause: string;
}

/** Every case of tests/rules/cases, in order. @throws ZodError or YAML error where a file is not of the form */
export function readVectors(root = '.'): Vector[] {
  const folder = join(root, CASES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const { notice, ask, given, cases } = file.parse(parse(readFileSync(join(folder, name), 'utf8')));
      return cases.map((each, index) => ({
        id: `${name.replace('.yaml', '')}-${index + 1}`,
        says: each.says,
        function: ask,
        notice,
        facts: Object.fromEntries(
          Object.entries({ ...given, ...each.facts }).filter(([, value]) => value !== null),
        ),
        asOf: each.on,
        expect: each.expect,
        notes: each.notes ?? [],
        without: each.without ?? [],
        clause: each.clause,
      }));
    });
}
