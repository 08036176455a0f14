import {
  type Citation,
  citationsOf,
  inChinese,
  type PaperStatus,
  paperCertificate,
  type Ruleset,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look } from '../questionnaire/verdict.ts';
import { type Kind, type NamedDay, NOT_STATED } from './answered.ts';
import { factsOf } from './facts.ts';

const LOOKS: Readonly<Record<PaperStatus | 'not-stated', Look>> = {
  usable: { word: '还能用', shape: 'tick', tone: 'yes' },
  void: { word: '已作废', shape: 'cross', tone: 'no' },
  expired: { word: '已过期', shape: 'clock', tone: 'over' },
  'apply-electronic': { word: '要换电子证书', shape: 'halves', tone: 'two' },
  'electronic-prevails': { word: '以电子证书为准', shape: 'halves', tone: 'two' },
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

type Result = ReturnType<typeof paperCertificate>;

function says({ status, lastDay }: Result, rules: Ruleset): string {
  const paper = rules.registration?.paper;
  const last = lastDay ? inChinese(lastDay) : '';
  switch (status) {
    case 'usable':
      return `纸质证书可以用到${last}（含这一天）。`;
    case 'void':
      return `纸质证书从${paper ? inChinese(paper.void.from) : ''}起作废，不能再用。注册本身的有效期，见下面。`;
    case 'expired':
      return `纸质证书的有效期到${last}为止，已经过了。`;
    case 'apply-electronic':
      return `遗失或污损的，要在${paper ? inChinese(paper.apply.by) : ''}以前（含这一天）申请换发电子证书。`;
    case 'electronic-prevails':
      return '纸质证书和电子证书不一致的，以电子证书为准。';
    case 'not-stated':
      return '通知没有规定纸质证书。';
    case 'incomplete':
      return '填写纸质证书有效期至，就能算出来。';
  }
}

/** What the status rests on beside the last day. */
function groundsOf(status: Result['status'], { notice, registration }: Ruleset): Citation[] {
  if (!registration) return [];
  const { void: ended, apply, prevails } = registration.paper;
  if (status === 'void') return citationsOf(notice, ended.cite);
  if (status === 'apply-electronic') return citationsOf(notice, apply.cite);
  return status === 'electronic-prevails' ? citationsOf(notice, prevails.cite) : [];
}

function daysOf({ lastDay, registrationValidUntil: until, citations }: Result): NamedDay[] {
  return [
    ...(lastDay
      ? [
          {
            name: '纸质证书最后可用',
            kind: 'deadline' as const,
            safe: lastDay,
            latest: lastDay,
            citations,
            toDo: '纸质注册证书可以使用的最后一天。',
          },
        ]
      : []),
    ...(until && until !== lastDay
      ? [{ name: '注册有效期至', kind: 'end' as const, safe: until, latest: until, citations: [] }]
      : []),
  ];
}

/** 纸质证书还能用吗 */
export const paperKind: Kind = {
  asks: ['validUntil'],
  facts: ['differsFromElectronic', 'lostOrDamaged'],
  answer: (rules, told, asOf) => {
    const result = paperCertificate(rules, factsOf(told), asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'paperCertificate',
      title: '纸质证书还能用吗',
      outcome: status,
      ...LOOKS[status],
      says: says(result, rules),
      days: daysOf(result),
      lines: [],
      notes,
      citations: [...groundsOf(status, rules), ...citations],
      missing,
    };
  },
};
