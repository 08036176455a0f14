import type { DocumentName } from '../../../links/citations.ts';
import { clauseLabel } from '../../../links/citations.ts';
import type { WidgetNotice } from '../../../links/notice.ts';
import { FACT_LABELS, type PlainDate } from '../../../rules/index.ts';
import { daysBetween } from '../../answers/hours/words.ts';
import type { RowAnswer } from '../answering/answer.ts';
import type { AnsweredRow } from '../answering/answered-row.ts';
import { answerRow } from '../answering/row.ts';
import { labelOf } from '../rows/facts.ts';
import { certificateName } from '../rows/person.ts';

export type Value = string | number;

const HEADINGS = [
  '名单行号',
  '姓名',
  FACT_LABELS.certificate,
  FACT_LABELS.post,
  FACT_LABELS.asOf,
  '问题',
  '结论',
  '说明',
  '理由',
  '条款',
  '文号',
  '还缺什么',
  '期限',
  '期限事项',
  '还剩天数',
  '名单里要改的',
] as const;

/** Characters that can start a formula in spreadsheet programs. */
const RISKY = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Escapes text that a spreadsheet program could run as a formula. */
const defused = (value: Value): Value =>
  typeof value === 'string' && RISKY.test(value) ? `'${value}` : value;

interface SheetContext {
  notices: readonly WidgetNotice[];
  documents: Readonly<Record<string, DocumentName>>;
  asOf: PlainDate;
  today: PlainDate;
}

const joined = (texts: readonly string[]) => [...new Set(texts)].join('；');

function answerCells(
  { title, word, headline, says, reasons, missing, deadlines, notice }: RowAnswer,
  { documents, asOf }: SheetContext,
): Value[] {
  const citations = reasons.flatMap((reason) => reason.citations);
  const named = (id: string) => documents[id]?.number ?? documents[id]?.shortTitle ?? id;
  const [deadline] = [...deadlines].sort((a, b) => (a.safe < b.safe ? -1 : 1));
  return [
    title,
    word,
    headline === undefined ? says : `${headline}。${says}`,
    joined(reasons.map((reason) => reason.says)),
    joined(citations.map(({ clause }) => clauseLabel(clause))),
    joined([...(notice ? [named(notice)] : []), ...citations.map((citation) => named(citation.notice))]),
    joined(missing.map(labelOf)),
    deadline?.safe ?? '',
    deadline?.name ?? '',
    deadline ? daysBetween(asOf, deadline.safe) : '',
  ];
}

const NO_ANSWER: readonly Value[] = [
  '',
  '没有可以回答的',
  '这一行没有能用来判断的内容。',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
];

/**
 * The answered list as a grid: headings, then one line per answer; a row without answers has one line too. Contains
 * names but never identity numbers. Text that could run as a formula is escaped.
 */
export function* sheetOf(rows: readonly AnsweredRow[], context: SheetContext): Generator<Value[]> {
  yield [...HEADINGS];
  const { notices, asOf } = context;
  for (const { line, name, told, problems } of rows) {
    const mend = problems.map(({ column, read, says }) => `${column}“${read}”：${says}`).join('；');
    const who = [line, name, certificateName(told), told['post'] ?? told['postCode'] ?? '', asOf];
    const answers = answerRow(notices, told, context).map((answer) => answerCells(answer, context));
    for (const cells of answers.length > 0 ? answers : [NO_ANSWER])
      yield [...who, ...cells, mend].map(defused);
  }
}
