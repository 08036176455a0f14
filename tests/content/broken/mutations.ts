import { ANSWERS } from './answers.ts';
import { CHARACTERS } from './characters.ts';
import { CITATIONS } from './citations.ts';
import { CLAUSES } from './clauses.ts';
import { CONTACTS } from './contacts.ts';
import { FILES } from './files.ts';
import { METADATA } from './metadata.ts';
import type { Mutation } from './mutation.ts';
import { RULES } from './rules.ts';
import { SHARED } from './shared.ts';

/** All that is done to the content, by what it is done to. */
export const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  'Whole files': FILES,
  'Characters and links': CHARACTERS,
  'Frontmatter of notice.mdx': METADATA,
  'Text of notice.mdx': CLAUSES,
  'Citations of rules.yaml': CITATIONS,
  'Rules of rules.yaml': RULES,
  'contacts.yaml': CONTACTS,
  'answers.yaml and questions.yaml': ANSWERS,
  'Search words, law and pages': SHARED,
};
