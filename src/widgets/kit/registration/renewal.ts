import { inChinese, type RenewalStatus, renewal } from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS } from '../questionnaire/verdict.ts';
import { type Kind, type NamedDay, NOT_STATED, orLatest } from './answered.ts';
import { factsOf } from './facts.ts';
import { periodLines } from './period-hours.ts';

const LOOKS: Readonly<Record<RenewalStatus | 'not-stated', Look>> = {
  'on-time': { word: '还来得及', shape: 'tick', tone: 'yes' },
  late: { word: '过了申请的期限', shape: 'halves', tone: 'two' },
  expired: { word: '已过期', shape: 'clock', tone: 'over' },
  'not-renewable': { word: '不予延续', shape: 'cross', tone: 'no' },
  'not-accepted': { word: '不予受理', shape: 'cross', tone: 'no' },
  unclear: TWO_READINGS,
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

type Result = ReturnType<typeof renewal>;

function says({ status, applyBy }: Result, expiresOn: string): string {
  const safe = applyBy ? inChinese(applyBy.safe) : '';
  const latest = applyBy ? inChinese(applyBy.latest) : '';
  switch (status) {
    case 'on-time':
      return `请在${safe}以前（含这一天）申请延续${applyBy ? orLatest(applyBy) : ''}。`;
    case 'unclear':
      return `申请延续的最后一天，稳妥算是${safe}，最晚算到${latest}；判断的这一天在两者之间。请马上咨询，能申请的马上申请。`;
    case 'late':
      return `申请延续的期限到${latest}为止，已经过了；注册到${expiresOn}才到期。请尽快申请并咨询。`;
    case 'expired':
      return `注册有效期到${expiresOn}为止，不能再按延续办理。还能怎么办，见下面。`;
    case 'not-renewable':
      return '继续教育没有达到要求的，不予延续。';
    case 'not-accepted':
      return '参保单位和聘用单位不一致，又没有按通知核实的，不予受理。';
    case 'not-stated':
      return '通知没有规定延续注册。';
    case 'incomplete':
      return '填写注册有效期至，就能算出来。';
  }
}

function daysOf({ applyBy }: Result, expiresOn: string | undefined): NamedDay[] {
  return [
    ...(applyBy
      ? [
          {
            name: '申请延续',
            kind: 'deadline' as const,
            ...applyBy,
            toDo: '二级建造师申请延续注册的最后一天（按稳妥的算法）。',
          },
        ]
      : []),
    ...(expiresOn
      ? [{ name: '注册有效期至', kind: 'end' as const, safe: expiresOn, latest: expiresOn, citations: [] }]
      : []),
  ];
}

/** 什么时候申请延续: from the date printed on the certificate. */
export const renewalKind: Kind = {
  asks: ['expiresOn'],
  facts: ['educationMet', 'insuranceMatchesEmployer', 'exemptSituation', 'originalsVerified'],
  answer: (rules, told, asOf) => {
    const facts = factsOf(told);
    const result = renewal(rules, facts, asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'renewal',
      title: '什么时候申请延续',
      outcome: status,
      ...LOOKS[status],
      says: says(result, facts.expiresOn ? inChinese(facts.expiresOn) : ''),
      days: daysOf(result, facts.expiresOn),
      lines: status === 'expired' ? [] : periodLines(rules),
      notes,
      citations,
      missing,
    };
  },
};
