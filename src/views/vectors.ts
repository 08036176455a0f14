import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().min(1);
const facts = z.record(z.string(), z.unknown());
const part = z.record(z.string(), z.unknown()).describe('Objects need hold no more than these fields');

const situation = {
  says: text.describe('The situation and what follows, in a sentence'),
  facts: facts.default({}).describe('Told in this case; null takes one of `given` back'),
  on: text.describe('The day of asking'),
};
const source = {
  notice: text.describe('The notice that answers'),
  given: facts.default({}).describe('Told in every case of the file, unless a case says otherwise'),
};
const notes = {
  notes: z.array(text).default([]).describe('Ids of notes that must be there'),
  without: z.array(text).default([]).describe('Ids of notes that must not be there'),
};
const clause = text.describe('Where the answer rests');

const answers = z.strictObject({
  ...source,
  ask: z
    .enum([
      'checkConversion',
      'planAnnualHours',
      'planPeriodHours',
      'initialRegistration',
      'renewal',
      'renewedTerm',
      'addedSpecialty',
      'paperCertificate',
      'applicationChannel',
    ])
    .describe('The question'),
  cases: z
    .array(
      z.strictObject({
        ...situation,
        ...notes,
        expect: part.describe('Fields of the answer'),
        absent: z.array(text).default([]).describe('Fields that the answer must not have'),
        clause,
      }),
    )
    .min(1),
});

const flips = z.strictObject({
  ...source,
  ask: z.literal('nearestFlips'),
  cases: z
    .array(z.strictObject({ ...situation, expect: z.array(part).describe('Every flip, in order'), clause }))
    .min(1),
});

const offices = z.strictObject({
  notice: text.describe('The notice whose contacts are searched; all: those of every notice'),
  ask: z.literal('findContacts'),
  cases: z
    .array(
      z.strictObject({
        says: situation.says,
        query: z.string().describe('What a person types'),
        expect: z
          .union([z.strictObject({ ids: z.array(text) }), z.strictObject({ first: text })])
          .describe('Ids of all that are found, in order, or of the first alone'),
        ...notes,
        clause: clause.optional().describe('Where the first one stands; none where nothing is found'),
      }),
    )
    .min(1),
});

/** Schema of a file in content/cases, by its `ask`. */
export const vectorFile = z.discriminatedUnion('ask', [answers, flips, offices]);

const CASES = 'content/cases';

type File = z.infer<typeof vectorFile>;
type OfficeFile = Extract<File, { ask: 'findContacts' }>;
type CertificateFile = Exclude<File, OfficeFile>;

interface Common {
  id: string;
  says: string;
  notice: string;
  notes: string[];
  without: string[];
}

interface Situation extends Common {
  facts: Record<string, unknown>;
  asOf: string;
  clause: string;
}

/** A situation with its expected answer. */
export interface Vector extends Situation {
  function: Exclude<CertificateFile['ask'], 'nearestFlips'>;
  expect: Record<string, unknown>;
  /** Fields that the answer must not have. */
  absent: string[];
}

/** A situation with all its flips, in order. */
interface FlipVector extends Situation {
  function: 'nearestFlips';
  expect: Record<string, unknown>[];
}

/** A search for an office, and the offices it must find. `notice`: whose contacts are searched, or 'all'. */
export interface OfficeVector extends Common {
  function: 'findContacts';
  query: string;
  expect: OfficeFile['cases'][number]['expect'];
  clause?: string | undefined;
}

/** As published in /api/v1/vectors.json. */
export type AnyVector = Vector | FlipVector | OfficeVector;

function officeVectors({ notice, ask, cases }: OfficeFile): Omit<OfficeVector, 'id'>[] {
  return cases.map((each) => ({ function: ask, notice, ...each }));
}

function certificateVectors({ notice, ask, given, cases }: CertificateFile) {
  return cases.map(({ says, facts, on, expect, clause, ...more }) => ({
    says,
    function: ask,
    notice,
    facts: Object.fromEntries(Object.entries({ ...given, ...facts }).filter(([, value]) => value !== null)),
    asOf: on,
    expect,
    notes: 'notes' in more ? more.notes : [],
    without: 'without' in more ? more.without : [],
    ...('absent' in more && { absent: more.absent }),
    clause,
  }));
}

/** All cases of content/cases, in order. @throws ZodError or a YAML error for an invalid file */
export function readAllVectors(root = '.'): AnyVector[] {
  const folder = join(root, CASES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = vectorFile.parse(parse(readFileSync(join(folder, name), 'utf8')));
      const vectors = file.ask === 'findContacts' ? officeVectors(file) : certificateVectors(file);
      return vectors.map((each, index) => ({ id: `${name.replace('.yaml', '')}-${index + 1}`, ...each }));
    }) as AnyVector[];
}

/** The cases that ask for an answer about one certificate, in order. */
export function readVectors(root = '.'): Vector[] {
  return readAllVectors(root).filter(
    (vector): vector is Vector => !['findContacts', 'nearestFlips'].includes(vector.function),
  );
}
