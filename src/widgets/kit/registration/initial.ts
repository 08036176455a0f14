import { type InitialStatus, inChinese, initialRegistration, type Ruleset } from '../../../rules/index.ts';
import { INCOMPLETE, type Look, TWO_READINGS } from '../questionnaire/verdict.ts';
import { type Kind, NOT_STATED, orLatest } from './answered.ts';
import { factsOf } from './facts.ts';
import { capAge } from './renewed-term.ts';

const LOOKS: Readonly<Record<Exclude<InitialStatus, 'over-age'> | 'not-stated', Look>> = {
  'within-term': { word: '还来得及', shape: 'tick', tone: 'yes' },
  overdue: { word: '已逾期', shape: 'clock', tone: 'over' },
  'not-employed': { word: '还不能申请', shape: 'cross', tone: 'no' },
  unclear: TWO_READINGS,
  incomplete: INCOMPLETE,
  'not-stated': NOT_STATED,
};

type Result = ReturnType<typeof initialRegistration>;

const lookOf = (status: Result['status'], rules: Ruleset): Look =>
  status === 'over-age' ? { word: `已过${capAge(rules)}周岁`, shape: 'cross', tone: 'no' } : LOOKS[status];

function overdueSays(until: string, canApply: boolean | undefined): string {
  const now = { true: '您填的条件都符合，可以申请。', false: '还没有达标，现在不能申请。', undefined: '' }[
    `${canApply}`
  ];
  return `不另要求继续教育的期限到${until}为止，已经过了：先要符合本专业继续教育的要求。${now}`;
}

function says({ status, applyBy, canApply }: Result, rules: Ruleset): string {
  const safe = applyBy ? inChinese(applyBy.safe) : '';
  const latest = applyBy ? inChinese(applyBy.latest) : '';
  switch (status) {
    case 'within-term':
      return `请在${safe}以前（含这一天）申请初始注册${applyBy ? orLatest(applyBy) : ''}；这以前不另要求继续教育。${canApply ? '您填的条件都符合，可以申请。' : ''}`;
    case 'overdue':
      return overdueSays(latest, canApply);
    case 'not-employed':
      return '申请注册以前，要先受聘于通知写的一类单位。';
    case 'over-age':
      return `申请那天在${capAge(rules)}周岁生日以后，见下面的说明。`;
    case 'unclear':
      return '通知的文字有两种读法，一种可以，一种不可以，见下面。请咨询以后再申请。';
    case 'not-stated':
      return '通知没有规定初始注册。';
    case 'incomplete':
      return '填写资格证书签发日期，就能算出来。';
  }
}

/** 还来得及初始注册吗: from the day on which the qualification was issued. */
export const initialKind: Kind = {
  asks: ['qualificationIssuedOn'],
  facts: ['employer', 'educationMet', 'birthDate'],
  answer: (rules, told, asOf) => {
    const result = initialRegistration(rules, factsOf(told), asOf);
    const { status, applyBy, notes, citations, missing } = result;
    const toDo = '二级建造师申请初始注册、不另要求继续教育的最后一天（按稳妥的算法）。';
    return {
      question: 'initialRegistration',
      title: '还来得及初始注册吗',
      outcome: status,
      ...lookOf(status, rules),
      says: says(result, rules),
      days: applyBy ? [{ name: '申请初始注册', kind: 'deadline', ...applyBy, toDo }] : [],
      lines: [],
      notes,
      citations,
      missing,
    };
  },
};
