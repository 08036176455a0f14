import { join } from 'node:path';
import { withAmendedBy, withAmendments } from './amend.ts';
import { checkCharacters, checkStrays, foldersIn } from './checks/files.ts';
import { checkNotices, checkTogether } from './checks/index.ts';
import { withLastDay, withOthersDays } from './last-day.ts';
import { type Provision, readLaw, withLaw } from './law.ts';
import { type Notice, readNotice } from './notice.ts';
import { PAGES, readPages } from './pages.ts';
import { describeProblems, type Problem } from './problem.ts';
import { QUESTIONS, type Question, readQuestions } from './questions.ts';
import { readSearchWords, SEARCH_WORDS } from './search-words.ts';

const CONTENT = 'content';
const NOTICES = 'content/notices';
export const LAW = 'content/law.yaml';

/** Astro runs the code of pages in modules of their own: what was read is shared through the process. */
const KEY = Symbol.for('content');
const shared = globalThis as { [KEY]?: Map<string, unknown> };

/** From now on what is read is kept until `forgetContent`; before, it is read anew whenever it is asked for. */
export function keepContent(): void {
  shared[KEY] = new Map();
}

/** A file has changed: all is read anew when it is asked for next. */
export function forgetContent(): void {
  shared[KEY]?.clear();
}

function kept<T>(what: string, make: () => T): T {
  const known = shared[KEY];
  if (!known) return make();
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}

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
  return kept(`check ${root}`, () => readAndCheck(root));
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
  const read = ids.map((id) => readNotice(join(folder, id), id));
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
  return kept(`library ${root}`, () => publishedNotices(root));
}

function publishedNotices(root: string): Notice[] {
  const { notices, law, problems } = checkContent(root);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  const amended = withAmendments(
    notices.map(({ rules, metadata }) => ({ rules, on: metadata.signed ?? metadata.published })),
  );
  return notices.map((notice, index) => {
    const rules = withLaw(withOthersDays(amended[index] ?? notice.rules, amended), law);
    return withLastDay({ ...notice, rules });
  });
}
