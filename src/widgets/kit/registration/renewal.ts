import {
  inChinese,
  type PlainDate,
  type RenewalStatus,
  type Ruleset,
  renewal,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS } from '../questionnaire/verdict.ts';
import { type Kind, type Line, type NamedDay, NOT_STATED, orLatest } from './answered.ts';
import { type Facts, factsOf } from './facts.ts';
import { bySays, insuranceSays, isInsuredElsewhere } from './insurance.ts';
import { periodLines } from './period-hours.ts';
import { capAge } from './renewed-term.ts';

const LOOKS: Readonly<Record<RenewalStatus | 'not-stated', Look>> = {
  'on-time': { word: '还来得及', shape: 'tick', tone: 'yes' },
  'hours-first': { word: '先学满学时', shape: 'halves', tone: 'ask' },
  late: { word: '已过申请日', shape: 'halves', tone: 'two' },
  expired: { word: '已到期', shape: 'clock', tone: 'over' },
  'not-accepted': { word: '先核实原件', shape: 'halves', tone: 'two' },
  unclear: TWO_READINGS,
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

type Result = ReturnType<typeof renewal>;

/** Once the safe day is past: nobody without hours is sent to apply. */
const hurry = ({ educationMet }: Facts) =>
  educationMet === false
    ? '学时没学满的，不予延续：马上问主管部门来不来得及，先学满。'
    : '马上申请，并问清主管部门还收不收。';

function says({ status, applyBy }: Result, facts: Facts, asOf: PlainDate): string {
  const safe = applyBy ? inChinese(applyBy.safe) : '';
  const latest = applyBy ? inChinese(applyBy.latest) : '';
  const end = facts.expiresOn ? inChinese(facts.expiresOn) : '';
  switch (status) {
    case 'on-time':
      return `最晚${safe}申请延续${applyBy ? orLatest(applyBy, '最晚') : ''}。`;
    case 'hours-first':
      return `还来得及：最晚${safe}申请，学时学满再申请。继续教育没有达到要求的，不予延续。`;
    case 'unclear':
      return isInsuredElsewhere(facts)
        ? insuranceSays(facts, bySays(applyBy, asOf))
        : `最后一天有两种理解：稳妥的${safe}已过，另一种最晚${latest}。${hurry(facts)}`;
    case 'late':
      return `该申请的日子${latest}已过，注册到${end}才到期。晚申请会怎样，通知没有写。${hurry(facts)}`;
    case 'expired':
      return `注册到${end}已到期，还能不能延续要先问：延续要在届满以前申请，到期以后怎么办，通知没有单独写。`;
    case 'not-accepted':
      return insuranceSays(facts, bySays(applyBy, asOf));
    case 'not-stated':
      return '延续注册，本通知未规定。';
    case 'incomplete':
      return '填写注册有效期至，就能算出来。';
  }
}

/** The end of the renewed registration, where it is one day. */
function termDays({ term }: Result, rules: Ruleset): NamedDay[] {
  if (!term?.capped || term.earliest !== term.latest) return [];
  const years = rules.registration?.renewedTerm.years ?? '';
  const name = `延续后到（满${capAge(rules)}周岁当日，不到${years}年）`;
  return [{ name, kind: 'end', safe: term.earliest, latest: term.latest, citations: term.citations }];
}

/** The end of the renewed registration, where it depends on the day of approval. */
function termLines({ term }: Result, rules: Ruleset): Line[] {
  if (!term || (term.capped && term.earliest === term.latest)) return [];
  const most = term.capped ? `，最长到满${capAge(rules)}周岁当日` : '';
  const span = `${inChinese(term.earliest)}至${inChinese(term.latest)}`;
  return [{ says: `延续后到${span}，看哪天准予${most}。`, citations: term.citations }];
}

function daysOf({ applyBy }: Result, expiresOn: string | undefined): NamedDay[] {
  if (!applyBy || !expiresOn) return [];
  const safely = applyBy.safe === applyBy.latest ? '' : '这是稳妥的一天。';
  const says = `注册到${inChinese(expiresOn)}到期，最晚${inChinese(applyBy.safe)}申请延续。${safely}`;
  return [
    {
      name: '申请延续',
      kind: 'deadline',
      ...applyBy,
      reminder: { task: '申请延续', title: '二建延续注册：最晚今天申请', says },
    },
    { name: '注册有效期至', kind: 'end', safe: expiresOn, latest: expiresOn, citations: [] },
  ];
}

/** 什么时候申请延续: from the date printed on the certificate. */
export const renewalKind: Kind = {
  asks: ['expiresOn'],
  facts: ['educationMet', 'insuranceMatchesEmployer', 'exemptSituation', 'originalsVerified', 'birthDate'],
  answer: (rules, told, asOf) => {
    const facts = factsOf(told);
    const result = renewal(rules, facts, asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'renewal',
      title: '什么时候申请延续',
      outcome: status,
      ...LOOKS[status],
      says: says(result, facts, asOf),
      days: [...daysOf(result, facts.expiresOn), ...termDays(result, rules)],
      lines: [...termLines(result, rules), ...(status === 'expired' ? [] : periodLines(rules))],
      notes,
      citations,
      missing,
    };
  },
};
