import { join } from 'node:path';
import type { Ruleset } from '../rules/index.ts';
import { withAmendedBy, withAmendments } from './amend.ts';
import { checkCharacters, checkStrays, foldersIn } from './checks/files.ts';
import { checkNotices, checkTogether } from './checks/index.ts';
import { withLastDay, withOthersDays } from './last-day.ts';
import { type Provision, readLaw, withLaw } from './law.ts';
import { remembered } from './memory.ts';
import { type Notice, readNotice } from './notice.ts';
import { PAGES, readPages } from './pages.ts';
import { describeProblems, type Problem } from './problem.ts';
import { QUESTIONS, type Question, readQuestions } from './questions.ts';
import { readSearchWords, SEARCH_WORDS } from './search-words.ts';
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

/**
 * The content check: reads every notice and finds everything that must be mended, all at once.
 * @param root folder that holds `content/notices`
 */
export function checkContent(root = '.'): Content {
  return remembered('content', join(root, CONTENT), () => readAndCheck(root));
}

function readAndCheck(root: string): Content {
  const folder = join(root, NOTICES);
  const ids = foldersIn(folder);
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
  const unread = [
    ...checkStrays(folder),
    ...[...read, law, asked, said, ...readPages(join(root, PAGES))].flatMap(({ problems }) => problems),
  ];
  return {
    notices: withAmendedBy(notices),
    law: law.law,
    questions: asked.questions,
    problems: [
      ...unread,
      ...checkCharacters(join(root, CONTENT)),
      ...checkNotices(notices, ids),
      // Where a file could not be read, what the others lack would be found missing on its account.
      ...(unread.length > 0 ? [] : checkTogether(notices, { law, asked, said })),
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
