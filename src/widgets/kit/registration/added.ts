import { addedSpecialty, citationsOf, inChinese } from '../../../rules/index.ts';
import { INCOMPLETE, type Look } from '../questionnaire/verdict.ts';
import { type Kind, type NamedDay, NOT_STATED } from './answered.ts';
import { factsOf } from './facts.ts';

type Result = ReturnType<typeof addedSpecialty>;

function lookOf({ status, educationRequired }: Result): Look {
  if (status === 'not-stated') return NOT_STATED;
  if (status === 'incomplete') return INCOMPLETE;
  return educationRequired
    ? { word: '先要继续教育', shape: 'clock', tone: 'over' }
    : { word: '不另要继续教育', shape: 'tick', tone: 'yes' };
}

function says({ status, threeYearMark, educationRequired }: Result): string {
  if (status === 'not-stated') return '通知没有规定增项注册。';
  if (!threeYearMark) return '填写增项资格证书取得日期，就能算出来。';
  const mark = inChinese(threeYearMark);
  return educationRequired
    ? `不另要求继续教育的期限到${mark}为止，已经过了：先要符合增项专业继续教育的要求，才能申请增项注册。`
    : `在${mark}以前（含这一天）申请增项注册，不另要求继续教育。`;
}

/** 增项: what it asks for, and what it changes. */
export const addedKind: Kind = {
  asks: ['addedObtainedOn'],
  facts: [],
  answer: (rules, told, asOf) => {
    const { addedObtainedOn: obtainedOn, appliesOn, expiresOn: originalExpiresOn } = factsOf(told);
    const facts = {
      ...(obtainedOn && { obtainedOn }),
      ...(appliesOn && { appliesOn }),
      ...(originalExpiresOn && { originalExpiresOn }),
    };
    const result = addedSpecialty(rules, facts, asOf);
    const { status, threeYearMark: mark, notes, citations, missing } = result;
    const keeps = rules.registration?.added.keeps.cite ?? [];
    const until = originalExpiresOn ? `，仍到${inChinese(originalExpiresOn)}` : '';
    const days: NamedDay[] = mark
      ? [
          {
            name: '申请增项（不另要求继续教育）',
            kind: 'deadline',
            safe: mark,
            latest: mark,
            citations,
            toDo: '二级建造师申请增项注册、不另要求继续教育的最后一天。',
          },
        ]
      : [];
    return {
      question: 'addedSpecialty',
      title: '增项注册',
      outcome: status,
      ...lookOf(result),
      says: says(result),
      days,
      lines: [
        { says: `增项以后，原专业的注册有效期不变${until}。`, citations: citationsOf(rules.notice, keeps) },
      ],
      notes,
      citations,
      missing,
    };
  },
};
