import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contact, type Ruleset, rulesetSchema } from '../../rules/index.ts';
import type { Problem } from '../problem.ts';
import { type Answer, answersFile } from '../question/answer.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { type Clause, parseClauses, readClauses } from './clauses.ts';
import { contactsFile } from './contacts.ts';
import { type NoticeForm, readForms } from './forms.ts';
import type { HastNode } from './hast.ts';
import { type NoticeMetadata, noticeMetadata } from './metadata.ts';
import { pinyinOf } from './pinyin.ts';

/** One folder under content/notices, read whole. */
export interface Notice {
  id: string;
  metadata: NoticeMetadata;
  clauses: Clause[];
  /** As rules.yaml states it; see `amended` for what other notices change in it. */
  rules: Ruleset;
  contacts: Contact[];
  forms: NoticeForm[];
  /** What it says to the questions that people ask. */
  answers: Answer[];
  source: { text: string; sha256: string };
  /** Where its files stand, for messages. */
  files: { notice: string; rules: string; contacts: string; answers: string };
  lineOfRule: YamlFile<Ruleset>['lineOf'];
  lineOfContact: YamlFile<unknown>['lineOf'];
  lineOfMetadata: YamlFile<unknown>['lineOf'];
  lineOfAnswer: YamlFile<unknown>['lineOf'];
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

function readText(file: string, problems: Problem[]): string | undefined {
  if (!existsSync(file)) {
    problems.push({
      file,
      says: '缺少这个文件',
      fix: '每个通知的文件夹都要有 notice.mdx、rules.yaml、contacts.yaml、source.txt',
    });
    return undefined;
  }
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({ file, says: '文件不是 UTF-8 编码', fix: '另存为 UTF-8 再提交' });
    return undefined;
  }
}

function readMdx(file: string, mdx: string, problems: Problem[]): HastNode[] {
  try {
    return parseClauses(mdx);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    problems.push({
      file,
      line: Number(/(\d+):\d+/.exec(says)?.[1]) || undefined,
      says: `不是正确的 MDX：${says}`,
      fix: '检查标签是否成对，文中有没有 < 或 {',
    });
    return [];
  }
}

/**
 * Reads a notice's folder.
 * @param folder path from the project's root
 * @returns the notice where all its files could be read, and everything found wrong
 */
export function readNotice(folder: string, id: string): { notice: Notice | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = {
    notice: join(folder, 'notice.mdx'),
    rules: join(folder, 'rules.yaml'),
    contacts: join(folder, 'contacts.yaml'),
    answers: join(folder, 'answers.yaml'),
  };
  const mdx = readText(files.notice, problems);
  const rulesText = readText(files.rules, problems);
  const contactsText = readText(files.contacts, problems);
  const source = readText(join(folder, 'source.txt'), problems);
  if (mdx === undefined || rulesText === undefined || contactsText === undefined || source === undefined) {
    return { notice: undefined, problems };
  }
  const frontmatter = FRONTMATTER.exec(mdx)?.[1];
  const metadata = readYaml(files.notice, frontmatter ?? '', noticeMetadata, 2);
  const rules = readYaml(files.rules, rulesText, rulesetSchema);
  const listed = readYaml(files.contacts, contactsText, contactsFile);
  const answered = existsSync(files.answers)
    ? readYaml(files.answers, readText(files.answers, problems) ?? '', answersFile)
    : undefined;
  const contacts = (listed.value?.contacts ?? []).map(
    ({ read, unlistedCitation, ...each }) =>
      ({
        ...each,
        notice: id,
        pinyin: pinyinOf(each as Contact, read),
        ...(unlistedCitation && { unlistedCitation: { notice: id, ...unlistedCitation } }),
        citation: { notice: id, ...each.citation },
      }) as Contact,
  );
  const parsed = readMdx(files.notice, mdx, problems);
  problems.push(...metadata.problems, ...rules.problems, ...listed.problems, ...(answered?.problems ?? []));
  if (!metadata.value || !rules.value || !listed.value) return { notice: undefined, problems };
  return {
    notice: {
      id,
      metadata: metadata.value,
      clauses: readClauses(parsed, contacts),
      rules: rules.value,
      contacts,
      forms: readForms(metadata.value.forms, parsed),
      answers: answered?.value?.answers ?? [],
      source: { text: source, sha256: createHash('sha256').update(source).digest('hex') },
      files,
      lineOfRule: rules.lineOf,
      lineOfContact: listed.lineOf,
      lineOfMetadata: metadata.lineOf,
      lineOfAnswer: answered?.lineOf ?? (() => undefined),
    },
    problems,
  };
}
