import { inChinese } from '../../../rules/index.ts';
import type { FieldSpec } from '../questionnaire/task.ts';
import { EARLIEST_BIRTH, EARLIEST_ISSUE } from './day-limits.ts';

type Doubt = NonNullable<FieldSpec['doubt']>;

const birth: Doubt = (day, { today, asOf, told }) => {
  const issuedOn = told['issuedOn'];
  if (day > today) return '这一天还没有到。';
  if (day < EARLIEST_BIRTH) return '这一天太早了。';
  if (issuedOn !== undefined && day > issuedOn) return `这一天在发证日期${inChinese(issuedOn)}之后。`;
  return day > asOf ? `这一天在判断日期${inChinese(asOf)}之后。` : undefined;
};

const issue: Doubt = (day, { asOf, told }) => {
  const birthDate = told['birthDate'];
  if (day < EARLIEST_ISSUE) return '这一天太早了，那时多半还没有这种证书。';
  if (day > asOf) return `这一天在判断日期${inChinese(asOf)}之后。`;
  if (birthDate !== undefined && day < birthDate) return `这一天在出生日期${inChinese(birthDate)}之前。`;
  return undefined;
};

const firstIssue: Doubt = (day, surroundings) => {
  const issuedOn = surroundings.told['issuedOn'];
  const says = issue(day, surroundings);
  if (says !== undefined || issuedOn === undefined || day <= issuedOn) return says;
  return `这一天在手中证书的发证日期${inChinese(issuedOn)}之后。`;
};

const DOUBTS: Readonly<Record<string, Doubt>> = {
  birthDate: birth,
  issuedOn: issue,
  firstIssuedOn: firstIssue,
};

/** What speaks against a day in a field; undefined for fields where nothing does. */
export const doubtOf = (field: string): Doubt | undefined => DOUBTS[field];
