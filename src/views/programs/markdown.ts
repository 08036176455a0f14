import { type Clause, clauseTexts } from '../../content/clauses.ts';
import type { NoticeMetadata } from '../../content/metadata.ts';
import { citationHref, clauseAnchor, clauseLabel } from '../../links/citations.ts';
import { inChinese, PRINTED } from '../../rules/index.ts';
import type { Link, NoticePage } from '../page-data.ts';
import type { RuleRow } from '../rule-table.ts';
import { absolute } from './address.ts';

/** A line of metadata, on the notice's page and in its Markdown version. */
export interface Described {
  term: string;
  value: string;
  /** Whether the notice prints it; false for our own statements. */
  official: boolean;
}

/** The metadata of a notice in words. For what the notice does not print it says so, with the reason. */
export function describedMetadata(metadata: NoticeMetadata): Described[] {
  const { why, number } = metadata;
  const missing = (reason: string | undefined) => `未载明。${reason ?? ''}`;
  const dated = (day: string | null, reason: string | undefined) => (day ? inChinese(day) : missing(reason));
  const printed = (term: string, value: string) => ({ term, value, official: true });
  const ours = (term: string, value: string) => ({ term, value, official: false });
  return [
    printed('标题', metadata.title),
    printed('发文机关', metadata.issuer),
    number ? printed('发文字号', number) : ours('发文字号', missing(why.number)),
    printed('收文单位', metadata.addressees.join('，')),
    ours('成文日期', dated(metadata.signed, why.signed)),
    ours('发布日期', dated(metadata.published, why.published)),
    ours('适用地区', metadata.region),
    ours('文件种类', metadata.kind),
  ];
}

/** Labels of the documents that moved a notice's last day, and of those whose last day it moves; this is our reading. */
export const MOVED = {
  by: '本站认为换证截止时间被后来的文件推迟了，见',
  of: '本站认为本文件推迟了换证截止时间，见',
};

/** The documents that a notice names as its basis: 《…》（number）. */
export function describedBasis({ basis }: NoticeMetadata): string[] {
  return basis.map(({ title, number }) => `《${title}》${number ? `（${number}）` : ''}`);
}

/** One line of text, with Markdown syntax escaped. */
const plain = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const item = (term: string, value: string): string => `- ${term}：${plain(value)}`;
const link = ({ text, href }: Link): string => `[${plain(text)}](${absolute(href)})`;
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];

function clauseLines(notice: NoticePage): string[] {
  const guideOf = (id: string): string =>
    notice.clauses
      .filter((clause: Clause) => clause.id === id)
      .map(({ guide }) => guide)
      .filter(Boolean)
      .join('\n');
  return clauseTexts(notice.clauses).flatMap(({ id, text }) => {
    const href = `${notice.href}#${clauseAnchor(id)}`;
    const guide = guideOf(id);
    return [
      `### ${id}（${link({ text: clauseLabel(id), href })}）`,
      '',
      '```text',
      text,
      '```',
      '',
      ...(guide ? [`> 导读（非官方）：${plain(guide)}`, ''] : []),
    ];
  });
}

function ruleLines({ asks, figure, more, link: address, citations }: RuleRow): string[] {
  return [
    `- ${plain(asks)}${figure ? `：${plain(figure)}` : ''}`,
    ...more.map((line) => `  - ${plain(line)}`),
    ...(address ? [`  - 网址：[${plain(address.text)}](${address.url})`] : []),
    ...citations.map(
      (citation) =>
        `  - 原文：${plain(citation.quote)}（${link({ text: `${citation.notice} ${citation.clause}`, href: citationHref(citation) })}）`,
    ),
  ];
}

function contactLine(contact: NoticePage['contacts'][number]) {
  const { office, region, serves, citation } = contact;
  const parts = [
    office,
    region,
    ...PRINTED.map((field) => contact[field]),
    serves,
    `见条款 ${citation.clause}`,
  ];
  return `- ${plain(parts.filter(Boolean).join('；'))}`;
}

/**
 * The Markdown version of a notice's page, from the same data: metadata, clauses verbatim under their ids, every rule
 * with its number and quote, contacts.
 */
export function noticeMarkdown(notice: NoticePage): string {
  const { metadata, rules, source, contacts, href } = notice;
  return [
    `# ${plain(metadata.shortTitle)}`,
    '',
    `> 非官方。官方原文逐字照录在代码块里；导读和规则由持证指南整理，一切以发文机关的原文和答复为准。`,
    '',
    plain(metadata.summary),
    '',
    item('编号', notice.id),
    ...describedMetadata(metadata).map(({ term, value }) => item(term, value)),
    ...describedBasis(metadata).map((document) => item('依据', document)),
    ...notice.amendsLinks.map((each) => `- ${MOVED.of}${link(each)}`),
    ...notice.amendedByLinks.map((each) => `- ${MOVED.by}${link(each)}`),
    item('规则版本', rules.version),
    item('最后核对', inChinese(metadata.lastChecked)),
    item('文本来源', metadata.source.receivedAs),
    `- 收到的文本：${link({ text: 'source.txt', href: `${href}source.txt` })}，SHA-256 ${source.sha256}`,
    `- 网页：${link({ text: metadata.shortTitle, href })}`,
    ...section('原文', clauseLines(notice)),
    ...section(
      '规则',
      notice.allRules.flatMap(({ title, rows }) => [
        `### ${plain(title)}`,
        '',
        ...rows.flatMap((row) => ruleLines(row)),
        '',
      ]),
    ),
    ...section('联系方式', contacts.map(contactLine)),
    ...section(
      '收到的文本中的问题',
      metadata.defects.map(({ clause, says }) => item(clause, says)),
    ),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
