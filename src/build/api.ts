import { z } from 'zod';
import { rulesetSchema } from '../rules/index.ts';
import { clauseTexts } from './notice/clauses.ts';
import { contactsFile } from './notice/contacts.ts';
import { noticeMetadata } from './notice/metadata.ts';
import type { Notice } from './notice/read.ts';
import { answersFile } from './question/answer.ts';
import { questionsFile } from './question/question.ts';

/** What /api/v1/notices/<id>.json holds. */
export function noticeJson({ id, metadata, clauses, rules, contacts, source }: Notice) {
  return {
    id,
    metadata: { ...metadata, source: { ...metadata.source, sha256: source.sha256 } },
    clauses: clauseTexts(clauses),
    rules,
    contacts,
  };
}

/** A JSON file as an Astro endpoint answers it. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** The schemas of a notice's files as JSON Schema, for editors and programs. */
export const SCHEMAS = {
  ruleset: () =>
    z.toJSONSchema(rulesetSchema as unknown as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  contacts: () => z.toJSONSchema(contactsFile, { io: 'input' }),
  answers: () => z.toJSONSchema(answersFile, { io: 'input' }),
  questions: () => z.toJSONSchema(questionsFile, { io: 'input' }),
  metadata: () => z.toJSONSchema(noticeMetadata, { io: 'input' }),
};
