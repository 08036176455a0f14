import { inChinese, type PlainDate, type Ruleset, renewal, renewedTerm } from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS } from '../../form/verdict.ts';
import {
  type Answered,
  factsOf,
  type NamedDay,
  NOT_STATED,
  orLatest,
  pressingBy,
  type RegistrationKind,
} from './answered.ts';

type Result = ReturnType<typeof renewedTerm>;

/** The age that ends a registration, such as 65; '' if the ruleset has none. */
export const capAge = ({ registration }: Ruleset) => registration?.renewedTerm.cap.age ?? '';

/** The look beyond that age: the notice says nothing, so ask; it is no refusal. */
export const askedAfterCap = (rules: Ruleset): Look => ({
  word: `${capAge(rules)}周岁后，先问`,
  shape: 'dotted',
  tone: 'ask',
});

function lookOf({ status, capped }: Result, rules: Ruleset): Look {
  const years = rules.registration?.renewedTerm.years ?? '';
  switch (status) {
    case 'computed':
      return { word: capped ? `只到${capAge(rules)}周岁` : `有效期${years}年`, shape: 'tick', tone: 'yes' };
    case 'over-age':
      return askedAfterCap(rules);
    case 'unclear':
      return TWO_READINGS;
    case 'not-stated':
      return NOT_STATED;
    case 'incomplete':
      return INCOMPLETE;
  }
}

function says({ status, expires, capped, cap }: Result, rules: Ruleset): string {
  const years = rules.registration?.renewedTerm.years ?? '';
  const age = capAge(rules);
  const birthday = cap ? inChinese(cap) : '';
  switch (status) {
    case 'computed':
      if (!expires) return '';
      return capped
        ? `准予之日离${age}周岁不满${years}年，延续后到${age}周岁当日，${inChinese(expires.safe)}为止${orLatest(expires, '到')}。`
        : `从准予之日起${years}年，到${inChinese(expires.safe)}为止${orLatest(expires, '到')}。以证书上印的为准。`;
    case 'unclear':
      return `准予之日正好在${age}周岁那一天前后，“当日”是哪一天有两种理解，看证书上印的。`;
    case 'over-age':
      return `准予之日在${age}周岁生日（${birthday}）以后：${age}周岁以后怎样延续，通知没有写，先问主管部门。`;
    case 'not-stated':
      return '延续后的有效期，本通知未规定。';
    case 'incomplete':
      return `从准予之日起算${years}年，但最长到${age}周岁当日：还要知道出生日期，才能算到哪一天。`;
  }
}

/** The birthday that ends a registration; [] if the birth date is unknown. */
export function capDays(rules: Ruleset, birthDate: string | undefined, asOf: string): NamedDay[] {
  if (!birthDate) return [];
  const { cap } = renewedTerm(rules, { birthDate }, asOf);
  if (!cap) return [];
  return [{ name: `满${capAge(rules)}周岁`, kind: 'plain', safe: cap, latest: cap, citations: [] }];
}

/** Deadline of the next renewal: urgent is that day, not the end of the registration. */
function nextRenewal(
  { expires, capped }: Result,
  rules: Ruleset,
  asOf: PlainDate,
): Pick<Answered, 'facts' | 'need' | 'due'> & { next: NamedDay[] } {
  const by = expires && !capped ? renewal(rules, { expiresOn: expires.safe }, asOf).applyBy : undefined;
  if (!by) return { next: [] };
  const safe = inChinese(by.safe);
  const says = asOf <= by.safe ? `最晚${safe}申请。` : `稳妥的${safe}已过，马上问还收不收。`;
  const reminder = {
    task: '申请延续',
    title: '二建延续注册：最晚今天申请',
    says: `最晚${safe}申请延续。这是稳妥的一天。`,
  };
  return {
    facts: [{ name: '再要延续', says }],
    ...pressingBy(by, asOf),
    next: [{ name: '申请下一次延续', kind: 'deadline', ...by, reminder }],
  };
}

/** 延续后有效期到哪天, from the approval date. */
export const renewedTermKind: RegistrationKind = {
  asks: ['approvedOn'],
  facts: ['birthDate'],
  answer: (rules, told, asOf) => {
    const facts = factsOf(told);
    const result = renewedTerm(rules, facts, asOf);
    const { status, expires, notes, citations, missing } = result;
    const { next, ...pressing } = nextRenewal(result, rules, asOf);
    const reminder = {
      task: '延续后的注册有效期至',
      title: '二建注册今天到期',
      says: '延续后的注册有效期到这一天为止，以证书上印的为准。',
    };
    return {
      question: 'renewedTerm',
      title: '延续后有效期到哪天',
      outcome: status,
      files: false,
      ...lookOf(result, rules),
      ...pressing,
      says: says(result, rules),
      days: expires ? [...next, { name: '延续后的注册有效期至', kind: 'end', ...expires, reminder }] : [],
      lines: [],
      notes,
      citations: expires ? expires.citations : citations,
      missing,
    };
  },
};
