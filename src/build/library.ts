import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withAmendments } from './amend.ts';
import { checkAddressees } from './check/addressees.ts';
import { checkCitations } from './check/citations.ts';
import { checkClauses } from './check/clauses.ts';
import { checkCoverage } from './check/coverage.ts';
import { checkFidelity } from './check/fidelity.ts';
import { checkForms } from './check/forms.ts';
import { checkLaw } from './check/law.ts';
import { checkNames } from './check/names.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkOverlaps } from './check/overlaps.ts';
import { checkProseNumbers } from './check/prose-numbers.ts';
import { checkQuestions } from './check/questions.ts';
import { checkSearchWords } from './check/search-words.ts';
import { checkVersions } from './check/versions.ts';
import { type Provision, readLaw, withLaw } from './law.ts';
import { type Notice, readNotice } from './notice/read.ts';
import { describeProblems, type Problem } from './problem.ts';
import { QUESTIONS, type Question, readQuestions } from './question/question.ts';
import { readSearchWords, SEARCH_WORDS } from './search-words.ts';

const NOTICES = 'content/notices';
export const LAW = 'content/law.yaml';

/** What stands under `content`, read, with everything that must be mended in it. */
export interface Content {
  notices: Notice[];
  law: Provision[];
  questions: Question[];
  problems: Problem[];
}

/**
 * The content check: reads every notice and finds everything that must be mended, all at once.
 * @param root folder that holds `content/notices`
 */
export function checkContent(root = '.'): Content {
  const folder = join(root, NOTICES);
  const ids = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  if (ids.length === 0) {
    return {
      notices: [],
      law: [],
      questions: [],
      problems: [{ file: folder, says: '没有通知', fix: '每个通知一个文件夹' }],
    };
  }
  const read = ids.map((id) => readNotice(join(folder, id), id));
  const notices = read.flatMap(({ notice }) => notice ?? []);
  const problems = read.flatMap((each) => each.problems);
  const { law, problems: lawProblems } = readLaw(join(root, LAW));
  const asked = readQuestions(join(root, QUESTIONS));
  const said = readSearchWords(join(root, SEARCH_WORDS));
  const checks = [
    checkNames,
    checkVersions,
    checkAddressees,
    checkClauses,
    checkFidelity,
    checkCitations,
    checkNumbers,
    checkProseNumbers,
    checkCoverage,
    checkOverlaps,
    checkForms,
  ];
  return {
    notices,
    law,
    questions: asked.questions,
    problems: [
      ...problems,
      ...lawProblems,
      ...asked.problems,
      ...said.problems,
      ...checks.flatMap((check) => check(notices)),
      ...checkLaw(notices, law),
      ...checkQuestions(asked, notices),
      ...checkSearchWords(said, notices),
    ],
  };
}

/**
 * Every notice, whole and checked, its ruleset as it is published: as other notices
 * amend it, with the law that its notes name.
 * @throws Error that lists all problems of the content
 */
export function readLibrary(root = '.'): Notice[] {
  const { notices, law, problems } = checkContent(root);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  const amended = withAmendments(notices.map(({ rules }) => rules));
  return notices.map((notice, index) => ({ ...notice, rules: withLaw(amended[index] ?? notice.rules, law) }));
}
