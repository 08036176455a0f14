import { addYears, FACT_LABELS, inChinese } from '../../../rules/index.ts';
import type { FieldSpec } from '../questionnaire/task.ts';
import { EARLIEST_BIRTH, EARLIEST_ISSUE, LONGEST_AHEAD_YEARS } from './day-limits.ts';
import type { DayField } from './field.ts';

type Doubt = NonNullable<FieldSpec['doubt']>;

/** Days on which a person was alive. */
const ISSUES = ['issuedOn', 'qualificationIssuedOn', 'approvedOn'] as const;

const birth: Doubt = (day, { today, asOf, told }) => {
  if (day > today) return '这一天还没有到。';
  if (day < EARLIEST_BIRTH) return '这一天太早了。';
  for (const fact of ISSUES) {
    const issuedOn = told[fact];
    if (issuedOn !== undefined && day > issuedOn)
      return `这一天在${FACT_LABELS[fact]}${inChinese(issuedOn)}之后。`;
  }
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

const tooFar = (day: string, asOf: string) => day > addYears(asOf, LONGEST_AHEAD_YEARS);

/** The end of a certificate or registration: it lies ahead or behind, but not far. */
const end: Doubt = (day, { asOf }) => {
  if (day < EARLIEST_ISSUE) return '这一天太早了，那时多半还没有这种证书。';
  return tooFar(day, asOf) ? '这一天太远了，有效期一般没有这么长。' : undefined;
};

const applying: Doubt = (day, { asOf, told }) => {
  const issuedOn = told['qualificationIssuedOn'];
  if (day < EARLIEST_ISSUE) return '这一天太早了。';
  if (tooFar(day, asOf)) return '这一天太远了。';
  if (issuedOn === undefined || day >= issuedOn) return undefined;
  return `这一天在资格证书签发日期${inChinese(issuedOn)}之前。`;
};

const DOUBTS: Readonly<Record<DayField, Doubt>> = {
  birthDate: birth,
  issuedOn: issue,
  firstIssuedOn: firstIssue,
  oldValidUntil: end,
  obtainedOn: issue,
  qualificationIssuedOn: issue,
  addedObtainedOn: issue,
  approvedOn: issue,
  expiresOn: end,
  originalExpiresOn: end,
  validUntil: end,
  appliesOn: applying,
};

/** What speaks against a day in a field; undefined for fields where nothing does. */
export const doubtOf = (field: string): Doubt | undefined =>
  (DOUBTS as Readonly<Record<string, Doubt>>)[field];
