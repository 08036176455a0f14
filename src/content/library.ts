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

/** Astro loads page code in a separate module graph, so the cache is kept on globalThis. */
const KEY = Symbol.for('content');
const shared = globalThis as { [KEY]?: Map<string, unknown> };

/** Starts caching; without this call, every access reads the files again. */
export function keepContent(): void {
  shared[KEY] = new Map();
}

/** Empties the cache, after a file has changed. */
export function forgetContent(): void {
  shared[KEY]?.clear();
}

function kept<T>(what: string, make: () => T): T {
  const known = shared[KEY];
  if (!known) return make();
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}

/** Everything under `content`, parsed, and all its problems. */
export interface Content {
  notices: Notice[];
  law: Provision[];
  questions: Question[];
  problems: Problem[];
}

/**
 * The content check: reads all content and reports every problem at once.
 * @param root folder that contains `content/notices`
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
      // With an unread file, the others would be reported for lacking what it contains.
      ...(unread.length > 0 ? [] : checkTogether(notices, { law, asked, said })),
    ],
  };
}

/**
 * All notices, complete and checked, with rulesets as published: amendments applied, and the provisions that their
 * notes refer to.
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
