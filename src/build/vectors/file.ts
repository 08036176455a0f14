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

/** The forms of a file in tests/rules/cases, by what it asks. */
export const vectorFile = z.discriminatedUnion('ask', [answers, flips, offices]);
