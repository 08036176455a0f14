import {
  type Citation,
  citationsOf,
  inChinese,
  type PaperStatus,
  type PlainDate,
  paperCertificate,
  type Ruleset,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, type Verdict } from '../../form/verdict.ts';
import { factsOf, type NamedDay, NOT_STATED, type RegistrationKind } from './answered.ts';

const LOOKS: Readonly<Record<PaperStatus | 'not-stated', Look>> = {
  usable: { word: '还能用', shape: 'tick', tone: 'yes' },
  void: { word: '已作废', shape: 'cross', tone: 'no' },
  expired: { word: '已过有效期', shape: 'clock', tone: 'over' },
  'apply-electronic': { word: '要换电子证书', shape: 'halves', tone: 'two' },
  'electronic-prevails': { word: '以电子证书为准', shape: 'halves', tone: 'two' },
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

type Result = ReturnType<typeof paperCertificate>;

function says(
  { status, lastDay, registrationValidUntil: until }: Result,
  rules: Ruleset,
  asOf: PlainDate,
): string {
  const paper = rules.registration?.paper;
  const last = lastDay ? inChinese(lastDay) : '';
  const by = paper ? inChinese(paper.apply.by) : '';
  switch (status) {
    case 'usable':
      return `纸质证书能用到${last}为止，最晚${by}申请换发电子证书。`;
    case 'void':
      return `纸质证书不能用了：${paper ? inChinese(paper.void.from) : ''}起作废。${
        until !== undefined && until < asOf
          ? `证书上的有效期${inChinese(until)}也过了，还能不能延续先问。`
          : '注册本身的有效期，见下面。'
      }`;
    case 'expired':
      return `纸质证书的有效期到${last}为止，已经过了。怎样换发，见下面。`;
    case 'apply-electronic':
      return `丢了、污损的，最晚${by}申请换发电子证书。`;
    case 'electronic-prevails':
      return '纸质证书和电子证书不一致的，以电子证书为准。';
    case 'not-stated':
      return '纸质证书，本通知未规定。';
    case 'incomplete':
      return '填写纸质证书有效期至，就能算出来。';
  }
}

/** Urgency: none for void or expired paper. */
function pressing(status: Result['status'], { registration }: Ruleset): Pick<Verdict, 'need' | 'due'> {
  if (status === 'void' || status === 'expired') return { need: 'past' };
  const due = registration?.paper.apply.by;
  return status === 'usable' || status === 'apply-electronic' ? { need: 'fine', due } : {};
}

/** Citations for the status, besides those of the last day. */
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
            reminder: {
              task: '纸质证书最后可用',
              title: '二建纸质证书：最后一天能用',
              says: `纸质证书能用到${inChinese(lastDay)}为止。`,
            },
          },
        ]
      : []),
    ...(until && until !== lastDay
      ? [{ name: '注册有效期至', kind: 'end' as const, safe: until, latest: until, citations: [] }]
      : []),
  ];
}

/** 纸质证书还能用吗 */
export const paperKind: RegistrationKind = {
  asks: ['validUntil'],
  facts: ['differsFromElectronic', 'lostOrDamaged'],
  final: ['void'],
  answer: (rules, told, asOf) => {
    const result = paperCertificate(rules, factsOf(told), asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'paperCertificate',
      title: '纸质证书还能用吗',
      outcome: status,
      files: status === 'usable' || status === 'apply-electronic',
      ...LOOKS[status],
      ...pressing(status, rules),
      says: says(result, rules, asOf),
      days: daysOf(result),
      lines: [],
      notes,
      citations: [...groundsOf(status, rules), ...citations],
      missing,
    };
  },
};
