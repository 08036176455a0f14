import {
  type InitialStatus,
  inChinese,
  initialRegistration,
  type PlainDate,
  type Ruleset,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS, type Verdict } from '../../form/verdict.ts';
import {
  bySays,
  type Facts,
  factsOf,
  insuranceSays,
  isInsuredElsewhere,
  NOT_EMPLOYED,
  NOT_STATED,
  orLatest,
  pressingBy,
  type RegistrationKind,
} from './answered.ts';
import { askedAfterCap, capAge } from './renewed-term.ts';

type Result = ReturnType<typeof initialRegistration>;
type Own = Exclude<InitialStatus, 'over-age' | 'overdue'> | 'not-stated';

const LOOKS: Readonly<Record<Own, Look>> = {
  'within-term': { word: '还来得及', shape: 'tick', tone: 'yes' },
  'not-employed': { word: '先有单位', shape: 'cross', tone: 'no' },
  'not-accepted': { word: '先核实原件', shape: 'halves', tone: 'two' },
  unclear: TWO_READINGS,
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

const yearsOf = ({ registration }: Ruleset) => registration?.initial.withinYears ?? '';

function lookOf(status: Result['status'], rules: Ruleset): Look {
  if (status === 'over-age') return askedAfterCap(rules);
  if (status === 'overdue') return { word: `已过${yearsOf(rules)}年`, shape: 'clock', tone: 'over' };
  return LOOKS[status];
}

const able = (canApply: boolean | undefined, unable: string) =>
  canApply === undefined ? '' : canApply ? '您填的条件都符合，可以申请。' : unable;

/** Why the result is unclear: insured unit, last day, kind of employer, or birthday. */
function unclearSays({ applyBy }: Result, rules: Ruleset, facts: Facts, day: PlainDate): string {
  const by = bySays(applyBy, day);
  const { employer } = facts;
  if (isInsuredElsewhere(facts)) return insuranceSays(facts, by);
  if (applyBy && day > applyBy.safe && day <= applyBy.latest) {
    const [safe, latest] = [inChinese(applyBy.safe), inChinese(applyBy.latest)];
    return `最后一天有两种理解：稳妥的${safe}已过，另一种最晚${latest}。马上申请，并问清主管部门还收不收。`;
  }
  const listed = rules.registration?.initial.employers ?? [];
  if (employer !== undefined && employer !== NOT_EMPLOYED && !listed.includes(employer))
    return `您的单位算不算没有写清，先问：名单后面有个“等”字。${by}`;
  return `那天满没满${capAge(rules)}周岁有两种理解，先问主管部门。${by}`;
}

function says(result: Result, rules: Ruleset, facts: Facts, asOf: PlainDate): string {
  const { status, applyBy, canApply } = result;
  const day = facts.appliesOn ?? asOf;
  const safe = applyBy ? inChinese(applyBy.safe) : '';
  switch (status) {
    case 'within-term':
      return `最晚${safe}申请初始注册${applyBy ? orLatest(applyBy, '最晚') : ''}。过了这天，要先达到本专业继续教育要求。${able(canApply, '')}`;
    case 'overdue':
      return `签发已过${yearsOf(rules)}年，学时达到本专业继续教育要求才能申请；要多少学时，这一条没有写。${able(canApply, '还没有达标，现在不能申请。')}`;
    case 'not-employed': {
      const listed = rules.registration?.initial.employers.join('、') ?? '';
      return `先有聘用单位，才能申请：通知列了${listed}等单位。${bySays(applyBy, day)}`;
    }
    case 'not-accepted':
      return insuranceSays(facts, bySays(applyBy, day));
    case 'over-age':
      return `${capAge(rules)}周岁以后能不能初始注册，通知没有写，先问主管部门。`;
    case 'unclear':
      return unclearSays(result, rules, facts, day);
    case 'not-stated':
      return '初始注册，本通知未规定。';
    case 'incomplete':
      return '填写资格证书签发日期，就能算出来。';
  }
}

/** Urgency: overdue between the safe day and the latest day. */
function pressing({ status, applyBy }: Result, facts: Facts, day: PlainDate): Pick<Verdict, 'need' | 'due'> {
  const by = pressingBy(applyBy, day);
  if (status === 'unclear')
    return applyBy && day > applyBy.safe && !isInsuredElsewhere(facts) ? by : { need: 'ask', due: by.due };
  const dated = status === 'within-term' || status === 'not-employed' || status === 'not-accepted';
  return dated && by.need === 'fine' ? by : { need: 'ask' };
}

function reminderOf(applyBy: { safe: PlainDate; latest: PlainDate }) {
  const safely = applyBy.safe === applyBy.latest ? '' : '这是稳妥的一天。';
  return {
    task: '申请初始注册',
    title: '二建初始注册：最晚今天申请',
    says: `最晚${inChinese(applyBy.safe)}申请初始注册。过了这天，要先达到本专业继续教育要求。${safely}`,
  };
}

/** 还来得及初始注册吗, from the issue date of the qualification. */
export const initialKind: RegistrationKind = {
  asks: ['qualificationIssuedOn'],
  facts: [
    'employer',
    'educationMet',
    'birthDate',
    'insuranceMatchesEmployer',
    'exemptSituation',
    'originalsVerified',
  ],
  answer: (rules, told, asOf) => {
    const facts = factsOf(told);
    const result = initialRegistration(rules, facts, asOf);
    const { status, applyBy, notes, citations, missing } = result;
    return {
      question: 'initialRegistration',
      title: '还来得及初始注册吗',
      outcome: status,
      files: status === 'within-term',
      ...lookOf(status, rules),
      ...pressing(result, facts, facts.appliesOn ?? asOf),
      says: says(result, rules, facts, asOf),
      days: applyBy
        ? [{ name: '申请初始注册', kind: 'deadline', ...applyBy, reminder: reminderOf(applyBy) }]
        : [],
      lines: [],
      notes,
      citations,
      missing,
    };
  },
};
