import { inChinese } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import { ANNUAL } from './annual.ts';
import type { Answer, Question } from './answer.ts';
import { exchangeQuestions } from './exchange.ts';
import { registrationQuestions } from './registration.ts';

/** Notices side by side: a column each, a row for each question. */
export interface Comparison {
  id: string;
  title: string;
  columns: { notice: string; name: string; document: string }[];
  rows: { question: string; cells: Answer[][] }[];
}

/** 贵州; what the document is called below it: its number, or the day on which it was signed. */
function columnOf({
  id,
  rules,
  metadata: { region, number, signed },
}: Notice): Comparison['columns'][number] {
  const dated = signed === null ? '没有文号和日期' : `${inChinese(signed)}签发`;
  return { notice: id, name: rules.conversion?.region ?? region, document: number ?? dated };
}

function sideBySide(
  id: string,
  title: string,
  notices: readonly Notice[],
  questions: readonly Question[],
): Comparison {
  return {
    id,
    title,
    columns: notices.map(columnOf),
    rows: questions.map(({ text, answers }) => ({ question: text, cells: notices.map(answers) })),
  };
}

/**
 * What the notices say to the same questions, like beside like: the exchange, the years after it, registration.
 * @param notices as they are published; a notice stands only where it has rules of that kind
 */
export function comparisons(notices: readonly Notice[]): Comparison[] {
  const exchanging = notices.filter(({ rules }) => rules.conversion);
  const registering = notices.filter(({ rules }) => rules.registration);
  return [
    sideBySide('exchange', '旧证书换电子证书', exchanging, exchangeQuestions(exchanging)),
    sideBySide('annual', '换证以后每年的继续教育', exchanging, ANNUAL),
    sideBySide('registration', '二级建造师注册', registering, registrationQuestions(registering)),
  ].filter(({ columns }) => columns.length > 0);
}
