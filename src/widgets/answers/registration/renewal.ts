import {
  type HoursPlan,
  inChinese,
  type PlainDate,
  planPeriodHours,
  type RenewalStatus,
  type Ruleset,
  renewal,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS, type Verdict } from '../../form/verdict.ts';
import { areToldWhole, leastSays } from '../hours/period-words.ts';
import { amount, toDo } from '../hours/words.ts';
import {
  type Answered,
  type AnswerLine,
  bySays,
  type Facts,
  factsOf,
  insuranceSays,
  isInsuredElsewhere,
  type NamedDay,
  NOT_STATED,
  orLatest,
  pressingBy,
  type RegistrationKind,
} from './answered.ts';
import { periodLines } from './period-hours.ts';
import { capAge } from './renewed-term.ts';

type ToldHours = Pick<Facts, 'specialties' | 'compulsory' | 'elective'>;

const planOf = (rules: Ruleset, { specialties, compulsory, elective }: ToldHours, asOf: PlainDate) =>
  planPeriodHours(
    rules,
    {
      ...(specialties !== undefined && { specialties }),
      ...(compulsory !== undefined && { compulsory }),
      ...(elective !== undefined && { elective }),
    },
    asOf,
  );

/** Whether the continuing education is done. Hours, if they decide it, override 是 or 否. */
function educationOf({ status }: HoursPlan, facts: Facts): boolean | undefined {
  if (status === 'compliant') return true;
  return status === 'in-progress' || status === 'short' ? false : facts.educationMet;
}

/** A remark if the hours contradict the chosen 是 or 否. */
function otherwiseSays({ educationMet }: Facts, met: boolean | undefined): string {
  if (educationMet === undefined || educationMet === met) return '';
  const chosen = educationMet ? '是' : '否';
  return `继续教育您选了“${chosen}”，按填的学时${met ? '已经学满' : '没有学满'}。`;
}

/** Hours to do before applying: 180学时; 还差的60学时 if both halves are entered; 学时 if no number is known. */
function hoursToDo(plan: HoursPlan): string {
  const { required, remaining } = plan;
  if (!required || !remaining) return '学时';
  if (areToldWhole(plan)) return `还差的${amount(toDo(remaining))}${leastSays(plan)}`;
  return `${amount(required.total)}${leastSays(plan)}`;
}

/** Whether the hours to do depend on an unknown number of specialties. */
function needsSpecialties(rules: Ruleset, facts: Facts, met: boolean | undefined): boolean {
  const { specialties, compulsory, elective } = facts;
  const asked = met === false || compulsory !== undefined || elective !== undefined;
  return rules.periodHours !== undefined && specialties === undefined && asked;
}

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

/** The facts, with `educationMet` resolved and the hours to do in words. */
type Known = Facts & { toDo: string };

/** Advice after the safe day: apply at once, but not without the hours. */
const hurry = ({ educationMet, toDo }: Known) =>
  educationMet === false
    ? `学时没学满的，不予延续：马上问主管部门来不来得及，先学满${toDo}。`
    : '马上申请，并问清主管部门还收不收。';

/** Headline if the hours come first and there is still time. */
const headlineOf = ({ status, applyBy }: Result, { toDo }: Known): string | undefined =>
  status === 'hours-first' && applyBy ? `还来得及：最晚${inChinese(applyBy.safe)}，先学满${toDo}` : undefined;

function says({ status, applyBy }: Result, facts: Known, asOf: PlainDate): string {
  const safe = applyBy ? inChinese(applyBy.safe) : '';
  const latest = applyBy ? inChinese(applyBy.latest) : '';
  const end = facts.expiresOn ? inChinese(facts.expiresOn) : '';
  switch (status) {
    case 'on-time':
      return `最晚${safe}申请延续${applyBy ? orLatest(applyBy, '最晚') : ''}。`;
    case 'hours-first':
      return `最晚${safe}申请延续，学满${facts.toDo}再申请。继续教育没有达到要求的，不予延续。`;
    case 'unclear':
      return isInsuredElsewhere(facts)
        ? insuranceSays(facts, bySays(applyBy, asOf))
        : `最后一天有两种理解：稳妥的${safe}已过，另一种最晚${latest}。${hurry(facts)}`;
    case 'late':
      return `该申请的日子${latest}已过，注册到${end}才到期。晚申请会怎样，通知没有写。${hurry(facts)}`;
    case 'expired':
      return `注册${end}已到期，还能不能延续要先问：延续该提前申请，到期以后怎么办，通知没有单独写。`;
    case 'not-accepted':
      return insuranceSays(facts, bySays(applyBy, asOf));
    case 'not-stated':
      return '延续注册，本通知未规定。';
    case 'incomplete':
      return '填写注册有效期至，就能算出来。';
  }
}

/** A late application may not be granted. */
const grantedSays = (status: Result['status']): string => (status === 'late' ? '准予延续的话，' : '');

/** The end of the renewed registration, if it is certain. */
function termDays({ term }: Result, rules: Ruleset): NamedDay[] {
  if (!term?.capped || term.earliest !== term.latest) return [];
  const years = rules.registration?.renewedTerm.years ?? '';
  const name = `延续后到（满${capAge(rules)}周岁当日，不到${years}年）`;
  return [{ name, kind: 'end', safe: term.earliest, latest: term.latest, citations: term.citations }];
}

/** How long the renewed registration runs, as far as the facts show. */
function factsFor(
  { status, term }: Result,
  rules: Ruleset,
  { birthDate }: Facts,
): NonNullable<Answered['facts']> {
  const [age, years] = [capAge(rules), rules.registration?.renewedTerm.years ?? ''];
  const name = '延续后到';
  if (!term) {
    const beyond = birthDate !== undefined && status !== 'expired' && status !== 'incomplete';
    return beyond ? [{ name, says: `${age}周岁以后怎样延续，通知没有写，先问。` }] : [];
  }
  const { earliest, latest, capped } = term;
  const granted = grantedSays(status);
  if (capped && earliest === latest)
    return [{ name, says: `${granted}${inChinese(latest)}，满${age}周岁当日，不到${years}年。` }];
  const most = capped ? `，最长到满${age}周岁当日` : '';
  const untold = birthDate === undefined ? `；离${age}周岁不满${years}年的，到${age}周岁当日` : '';
  return [
    { name, says: `${granted}${inChinese(earliest)}至${inChinese(latest)}，看哪天准予${most}${untold}。` },
  ];
}

/** Whether to apply now: not with missing hours or an insured unit to be clarified first. */
const filesNow = ({ status }: Result, facts: Facts): boolean =>
  status === 'on-time' ||
  ((status === 'late' || status === 'unclear') && facts.educationMet !== false && !isInsuredElsewhere(facts));

/** Urgency: overdue if late, or between the two readings of the deadline. */
function pressing({ status, applyBy }: Result, facts: Facts, asOf: PlainDate): Pick<Verdict, 'need' | 'due'> {
  if (status === 'late') return { need: 'overdue' };
  if (status === 'expired' || status === 'incomplete' || status === 'not-stated') return { need: 'ask' };
  const by = pressingBy(applyBy, asOf);
  return status === 'unclear' && isInsuredElsewhere(facts) && by.need === 'fine'
    ? { ...by, need: 'ask' }
    : by;
}

/** The possible ends of the renewed registration, if it depends on the approval date. */
function termLines({ status, term }: Result, rules: Ruleset): AnswerLine[] {
  if (!term || (term.capped && term.earliest === term.latest)) return [];
  const most = term.capped ? `，最长到满${capAge(rules)}周岁当日` : '';
  const span = `${inChinese(term.earliest)}至${inChinese(term.latest)}`;
  return [{ says: `${grantedSays(status)}延续后到${span}，看哪天准予${most}。`, citations: term.citations }];
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

/** 什么时候申请延续, from 注册有效期至 as printed on the certificate. */
export const renewalKind: RegistrationKind = {
  asks: ['expiresOn'],
  facts: [
    'educationMet',
    'specialties',
    'insuranceMatchesEmployer',
    'exemptSituation',
    'originalsVerified',
    'birthDate',
  ],
  final: ['expired'],
  answer: (rules, told, asOf) => {
    const own = factsOf(told);
    const plan = planOf(rules, own, asOf);
    const met = educationOf(plan, own);
    const facts = {
      ...own,
      ...(met !== undefined && { educationMet: met }),
      toDo: hoursToDo(plan),
    };
    const result = renewal(rules, facts, asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'renewal',
      title: '什么时候申请延续',
      outcome: status,
      files: filesNow(result, facts),
      ...LOOKS[status],
      ...pressing(result, facts, asOf),
      headline: headlineOf(result, facts),
      says: says(result, facts, asOf) + otherwiseSays(own, met),
      facts: factsFor(result, rules, facts),
      days: [...daysOf(result, facts.expiresOn), ...termDays(result, rules)],
      lines: [
        ...termLines(result, rules),
        ...(status === 'expired' || facts.specialties !== undefined ? [] : periodLines(rules)),
      ],
      notes,
      citations,
      missing: [...missing, ...(needsSpecialties(rules, own, met) ? ['specialties'] : [])],
    };
  },
};
