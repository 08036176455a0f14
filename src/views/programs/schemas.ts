import { z } from 'zod';
import { contactsFile } from '../../content/contacts.ts';
import { noticeMetadata } from '../../content/metadata.ts';
import { answersFile, questionsFile } from '../../content/questions.ts';
import { searchWordsFile } from '../../content/search-words.ts';
import { rulesetSchema } from '../../rules/index.ts';
import { vectorFile } from '../vectors.ts';

const text = z.string().min(1);
const path = z.string().regex(/^\//);
const citation = z.strictObject({ notice: text, clause: text, quote: text });

const contact = contactsFile.shape.contacts.element.omit({ read: true }).extend({
  notice: text.describe('Id of the notice that prints it'),
  pinyin: z
    .strictObject({ region: text, others: z.array(text), cities: z.array(text).optional() })
    .describe('How its names are read'),
  citation,
  unlistedCitation: citation.optional(),
});

const notice = z.strictObject({
  id: text,
  metadata: z.strictObject({
    ...noticeMetadata.shape,
    amendedBy: z.array(text).describe('Ids of the notices that change it'),
  }),
  clauses: z.array(z.strictObject({ id: text, text })).describe('Official text, in order'),
  // Relative, so that it works on any host.
  rules: z.unknown().meta({ $ref: 'ruleset.json' }),
  contacts: z.array(contact),
});

const index = z.strictObject({
  name: text,
  official: z.literal(false),
  version: text.describe('Of this interface: its second number is raised when fields are added'),
  lastChecked: z.iso.date(),
  documentation: path,
  licence: z.strictObject({ ours: text, official: text }),
  notices: z.array(
    z.strictObject({
      id: text,
      title: text,
      shortTitle: text,
      number: text.nullable(),
      region: text,
      rulesetVersion: text,
      lastChecked: z.iso.date(),
      url: path,
      page: path,
      rules: path,
      markdown: path,
      source: path,
    }),
  ),
  contacts: path,
  vectors: path,
  schemas: z.record(z.string(), path),
  feed: path,
  sitemap: path,
  llms: path,
});

const [answers, flips, offices] = vectorFile.options;
const asked = { id: text, says: text, notice: text, notes: z.array(text), without: z.array(text) };
const situation = { ...asked, facts: z.record(z.string(), z.unknown()), asOf: text, clause: text };
const expected = <T>({ shape }: { shape: { cases: { element: { shape: { expect: T } } } } }): T =>
  shape.cases.element.shape.expect;

const vector = z.union([
  z.strictObject({
    ...situation,
    function: answers.shape.ask,
    expect: expected(answers),
    absent: z.array(text),
  }),
  z.strictObject({ ...situation, function: flips.shape.ask, expect: expected(flips) }),
  z.strictObject({
    ...asked,
    function: offices.shape.ask,
    query: z.string(),
    expect: expected(offices),
    clause: text.optional(),
  }),
]);

/** As JSON Schema 2020-12: `input` for files that people write, `output` for published data. */
const schema = (of: z.ZodType, io: 'input' | 'output') => () =>
  z.toJSONSchema(of, { io, unrepresentable: 'any' });

/** The contents of each /api/v1/schema/<name>.json: files of a notice's folder, and published data. */
export const SCHEMAS = {
  ruleset: schema(rulesetSchema as unknown as z.ZodType, 'input'),
  contacts: schema(contactsFile, 'input'),
  metadata: schema(noticeMetadata, 'input'),
  answers: schema(answersFile, 'input'),
  questions: schema(questionsFile, 'input'),
  'search-words': schema(searchWordsFile, 'input'),
  'api-index': schema(index, 'output'),
  'api-notice': schema(notice, 'output'),
  'api-contacts': schema(z.array(contact), 'output'),
  'api-vectors': schema(z.array(vector), 'output'),
};
