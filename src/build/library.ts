import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ruleset } from '../rules/index.ts';
import { withAmendedBy, withAmendments } from './amend.ts';
import { checkAddressees } from './check/addressees.ts';
import { checkCitations } from './check/citations.ts';
import { checkClauses } from './check/clauses.ts';
import { checkContacts } from './check/contacts.ts';
import { checkCoverage } from './check/coverage.ts';
import { checkFidelity } from './check/fidelity.ts';
import { checkForms } from './check/forms.ts';
import { checkGuards } from './check/guards.ts';
import { checkLaw } from './check/law.ts';
import { checkLinks } from './check/links.ts';
import { checkMarkup } from './check/markup.ts';
import { checkNames } from './check/names.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkOverlaps } from './check/overlaps.ts';
import { checkPlaces } from './check/places.ts';
import { checkProseNumbers } from './check/prose-numbers.ts';
import { checkQuestions } from './check/questions.ts';
import { checkRanges } from './check/ranges.ts';
import { checkRepeats } from './check/repeats.ts';
import { checkSearchWords } from './check/search-words.ts';
import { checkVersions } from './check/versions.ts';
import { checkLastDay, checkOthersDays, withLastDay, withOthersDays } from './last-day.ts';
import { type Provision, type ReadLaw, readLaw, withLaw } from './law.ts';
import { remembered } from './memory.ts';
import { type Notice, readNotice } from './notice/read.ts';
import { PAGES, readPages } from './pages.ts';
import { describeProblems, type Problem } from './problem.ts';
import { QUESTIONS, type Question, type ReadQuestions, readQuestions } from './question/question.ts';
import { type ReadSearchWords, readSearchWords, SEARCH_WORDS } from './search/words.ts';
import { whileSame } from './while-same.ts';

const CONTENT = 'content';
const NOTICES = 'content/notices';
export const LAW = 'content/law.yaml';

/** What stands under `content`, read, with everything that must be mended in it. */
export interface Content {
  notices: Notice[];
  law: Provision[];
  questions: Question[];
  problems: Problem[];
}

/** What a notice must have, whatever the other files hold. */
const checks = [
  checkNames,
  checkVersions,
  checkAddressees,
  checkClauses,
  checkMarkup,
  checkFidelity,
  checkCitations,
  checkNumbers,
  checkProseNumbers,
  checkRanges,
  checkRepeats,
  checkGuards,
  checkLinks,
  checkContacts,
  checkOverlaps,
  checkForms,
  checkPlaces,
  checkLastDay,
];

/** What files must have of one another. */
function checkTogether(
  notices: readonly Notice[],
  law: ReadLaw,
  asked: ReadQuestions,
  said: ReadSearchWords,
): Problem[] {
  return [
    ...checkCoverage(notices),
    ...checkOthersDays(notices),
    ...checkLaw(notices, law),
    ...checkQuestions(asked, notices),
    ...checkSearchWords(said, notices),
  ];
}

/**
 * The content check: reads every notice and finds everything that must be mended, all at once.
 * @param root folder that holds `content/notices`
 */
export function checkContent(root = '.'): Content {
  return remembered('content', join(root, CONTENT), () => readAndCheck(root));
}

function readAndCheck(root: string): Content {
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
      problems: [{ file: folder, says: '没有通知', fix: '每份通知一个文件夹' }],
    };
  }
  const read = ids.map((id) =>
    remembered('notice', join(folder, id), () => readNotice(join(folder, id), id)),
  );
  const notices = read.flatMap(({ notice }) => notice ?? []);
  const law = readLaw(join(root, LAW));
  const asked = readQuestions(join(root, QUESTIONS));
  const said = readSearchWords(join(root, SEARCH_WORDS));
  const unread = [...read, law, asked, said, ...readPages(join(root, PAGES))].flatMap(
    ({ problems }) => problems,
  );
  return {
    notices: withAmendedBy(notices),
    law: law.law,
    questions: asked.questions,
    problems: [
      ...unread,
      ...checks.flatMap((check) => check(notices, ids)),
      // Where a file could not be read, what the others lack would be found missing on its account.
      ...(unread.length > 0 ? [] : checkTogether(notices, law, asked, said)),
    ],
  };
}

/**
 * Every notice, whole and checked, its ruleset as it is published: as other notices
 * amend it, with the law that its notes name.
 * @throws Error that lists all problems of the content
 */
export function readLibrary(root = '.'): readonly Notice[] {
  return remembered('library', join(root, CONTENT), () => publishedNotices(root));
}

function publishedNotices(root: string): Notice[] {
  const { notices, law, problems } = checkContent(root);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  const amended = withAmendments(
    notices.map(({ rules, metadata }) => ({ rules, on: metadata.signed ?? metadata.published })),
  );
  return notices.map((notice, index) =>
    withRules(notice, withLaw(withOthersDays(amended[index] ?? notice.rules, amended), law)),
  );
}

const withRules = whileSame(
  (notice: Notice, rules: Ruleset): Notice => withLastDay({ ...notice, rules }),
  (_, rules) => [rules],
);
