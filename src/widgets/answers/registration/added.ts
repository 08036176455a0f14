import { addedSpecialty, citationsOf, inChinese, type Ruleset } from '../../../rules/index.ts';
import { INCOMPLETE, type Look } from '../../form/verdict.ts';
import { factsOf, type NamedDay, NOT_STATED, type RegistrationKind } from './answered.ts';

type Result = ReturnType<typeof addedSpecialty>;

const yearsOf = ({ registration }: Ruleset) => registration?.added.afterYears ?? '';

function lookOf({ status, educationRequired }: Result, rules: Ruleset): Look {
  if (status === 'not-stated') return NOT_STATED;
  if (status === 'incomplete') return INCOMPLETE;
  return educationRequired
    ? { word: `已过${yearsOf(rules)}年`, shape: 'clock', tone: 'over' }
    : { word: '还来得及', shape: 'tick', tone: 'yes' };
}

function says({ status, threeYearMark, educationRequired }: Result, rules: Ruleset): string {
  if (status === 'not-stated') return '增项注册，本通知未规定。';
  if (!threeYearMark) return '填写增项资格证书取得日期，就能算出来。';
  const mark = inChinese(threeYearMark);
  return educationRequired
    ? `取得增项资格证书已超过${yearsOf(rules)}年（到${mark}为止），要先达到该专业继续教育要求，才能申请增项；要多少学时，这一条没有写。`
    : `最晚${mark}申请增项，早1天更稳妥。过了这天，要先达到该专业继续教育要求。`;
}

/** 增项: what it requires and what it changes. */
export const addedKind: RegistrationKind = {
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
            name: `申请增项（${yearsOf(rules)}年内）`,
            kind: 'deadline',
            safe: mark,
            latest: mark,
            citations,
            reminder: {
              task: '申请增项（不另要求继续教育）',
              title: '二建增项：最晚今天申请',
              says: `最晚${inChinese(mark)}申请增项，早1天更稳妥。过了这天，要先达到该专业继续教育要求。`,
            },
          },
        ]
      : [];
    return {
      question: 'addedSpecialty',
      title: '增项注册',
      outcome: status,
      files: status === 'computed' && !result.educationRequired,
      ...lookOf(result, rules),
      ...(result.educationRequired || !mark ? { need: 'ask' } : { due: mark }),
      says: says(result, rules),
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
