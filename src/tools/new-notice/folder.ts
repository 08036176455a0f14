import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { QUESTIONS, readQuestions } from '../../content/questions.ts';
import { answersSkeleton } from './answers.ts';
import { contactsSkeleton } from './contacts.ts';
import { foundDay, foundNumber } from './found.ts';
import { newFrontmatter } from './frontmatter.ts';
import { noticeMdx } from './mdx.ts';
import { partsIn, rulesSkeleton } from './rules.ts';
import { splitClauses } from './split.ts';
import { type Place, readSource, type Told } from './told.ts';
import { schemaLine, yamlText } from './yaml-text.ts';

/** What was made. */
export interface Made {
  folder: string;
  files: string[];
  /** Ids of the clauses into which the text was split. */
  clauses: string[];
}

/**
 * Makes the folder of a new notice from what is told, which has been found to be right.
 * @throws Error where the folder is there already: nothing is overwritten
 */
export function makeFolder(told: Told, place: Place, today: string): Made {
  const { id = '', title = '', region = '', source = '' } = told;
  const text = readSource(source, place);
  const clauses = splitClauses(text, title);
  const parts = partsIn(told.rules);
  const known: Told = {
    ...told,
    'document-number': told['document-number'] ?? foundNumber(clauses),
    issued: told.issued ?? foundDay(clauses),
  };
  const { questions } = readQuestions(join(place.root, QUESTIONS));
  const answers = answersSkeleton(
    questions,
    parts.map(({ task }) => task),
  );
  const texts = {
    'notice.mdx': noticeMdx(yamlText(newFrontmatter(known, text, clauses, today)), clauses),
    'rules.yaml': schemaLine('ruleset') + yamlText(rulesSkeleton(id, region, parts, today)),
    'contacts.yaml': schemaLine('contacts') + yamlText(contactsSkeleton(id, region, clauses)),
    ...(answers && { 'answers.yaml': schemaLine('answers') + yamlText(answers) }),
  };
  const folder = join(place.root, 'content/notices', id);
  mkdirSync(folder);
  copyFileSync(resolve(place.from, source), join(folder, 'source.txt'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text, { flag: 'wx' });
  return { folder, files: ['source.txt', ...Object.keys(texts)], clauses: clauses.map((each) => each.id) };
}
