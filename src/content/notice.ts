import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Contact, type Ruleset, rulesetSchema } from '../rules/index.ts';
import { noticeFaults } from './checks/markup.ts';
import { type Clause, clauseNodes, readClauses } from './clauses.ts';
import { contactsFile, pinyinOf } from './contacts.ts';
import { type NoticeForm, readForms } from './forms.ts';
import { parseMdx, readFrontmatter } from './mdx.ts';
import { type NoticeMetadata, noticeMetadata } from './metadata.ts';
import type { Fault, Problem } from './problem.ts';
import { type Answer, answersFile } from './questions.ts';
import { readText, sha256Of } from './text.ts';
import { readYamlFile, type YamlFile } from './yaml.ts';

/** Replaces unreadable frontmatter, so that the rest of the notice is still checked. */
const noMetadata: Omit<NoticeMetadata, 'amendedBy'> = {
  title: '',
  shortTitle: '',
  issuer: '',
  number: null,
  signed: null,
  published: null,
  why: {},
  region: '',
  places: [],
  addressees: [],
  kind: '',
  summary: '',
  basis: [],
  amends: [],
  source: { receivedAs: '', url: null, sha256: '' },
  forms: [],
  lastChecked: '',
  defects: [],
};

/** Replaces an unreadable rules.yaml. */
const noRules = (notice: string): Ruleset => ({ notice, version: '0' });

/** A folder under content/notices, parsed. */
export interface Notice {
  id: string;
  metadata: NoticeMetadata;
  clauses: Clause[];
  /** Markup in its text that would display differently from what is meant. */
  markup: Fault[];
  /** As written in rules.yaml, without amendments by other notices (see `withAmendments`). */
  rules: Ruleset;
  contacts: Contact[];
  forms: NoticeForm[];
  /** Its answers to the questions that people ask. */
  answers: Answer[];
  source: { text: string; sha256: string };
  /** Paths of its files, for messages. */
  files: { notice: string; rules: string; contacts: string; answers: string };
  lineOfRule: YamlFile<Ruleset>['lineOf'];
  lineOfContact: YamlFile<unknown>['lineOf'];
  lineOfMetadata: YamlFile<unknown>['lineOf'];
  lineOfAnswer: YamlFile<unknown>['lineOf'];
}

/** For a notice without answers.yaml. */
const NO_ANSWERS: YamlFile<{ answers: Answer[] }> = {
  value: { answers: [] },
  problems: [],
  lineOf: () => undefined,
};

function withNames(id: string, { contacts }: z.infer<typeof contactsFile>): Contact[] {
  return contacts.map(
    ({ read, unlistedCitation, ...each }) =>
      ({
        ...each,
        notice: id,
        pinyin: pinyinOf(each as Contact, read),
        ...(unlistedCitation && { unlistedCitation: { notice: id, ...unlistedCitation } }),
        citation: { notice: id, ...each.citation },
      }) as Contact,
  );
}

const NO_TEXT = { body: undefined, clauses: [] };

/** Parses the text of notice.mdx and its clauses; a text without clauses is a problem. */
function readBody(file: string, mdx: string, problems: Problem[]) {
  const body = parseMdx(file, mdx, problems);
  const clauses = body ? clauseNodes(body) : [];
  if (body && clauses.length === 0) {
    const fix = '按其他通知的 notice.mdx 写：开头是两行“---”夹着的元数据，后面是一个个 <Clause>';
    problems.push({ file, line: 1, says: '这个文件不是通知：里面没有一个条款', fix });
  }
  return { body, clauses };
}

/**
 * Reads a notice's folder.
 * @param folder path from the project's root
 * @returns the notice if its text and source could be read, with defaults for other unreadable files; and all problems
 *   found
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
  const { body, clauses } = mdx === undefined ? NO_TEXT : readBody(files.notice, mdx, problems);
  // If the file is not a notice, report only that.
  const metadata =
    mdx === undefined || (body && clauses.length === 0)
      ? undefined
      : readFrontmatter(files.notice, mdx, noticeMetadata);
  const rules = readYamlFile(files.rules, rulesetSchema);
  const listed = readYamlFile(files.contacts, contactsFile);
  const answered = existsSync(files.answers) ? readYamlFile(files.answers, answersFile) : NO_ANSWERS;
  const source = readText(join(folder, 'source.txt'), problems);
  problems.push(...(metadata?.problems ?? []), ...rules.problems, ...listed.problems, ...answered.problems);
  // Without contacts, an office table has no text to compare.
  const blind = listed.value === undefined && mdx?.includes('<OfficeTable');
  if (!metadata || !body || source === undefined || blind) return { notice: undefined, problems };
  const contacts = listed.value ? withNames(id, listed.value) : [];
  return {
    notice: {
      id,
      metadata: { ...(metadata.value ?? noMetadata), amendedBy: [] },
      clauses: readClauses(clauses, contacts),
      markup: noticeFaults(body),
      rules: rules.value ?? noRules(id),
      contacts,
      // Without contacts, forms cannot be checked.
      forms: readForms(listed.value ? (metadata.value?.forms ?? []) : [], clauses),
      answers: answered.value?.answers ?? [],
      source: { text: source, sha256: sha256Of(source) },
      files,
      lineOfRule: rules.lineOf,
      lineOfContact: listed.lineOf,
      lineOfMetadata: metadata.lineOf,
      lineOfAnswer: answered.lineOf,
    },
    problems,
  };
}
