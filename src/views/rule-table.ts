import { outsideWords } from '../links/citations.ts';
import {
  CERTIFICATES,
  CHANNELS,
  type Citation,
  figureOf,
  forAll,
  inChinese,
  labelOf,
  type Ruleset,
  span,
} from '../rules/index.ts';

type Guard = NonNullable<NonNullable<Ruleset['annualHours']>['schemes'][number]['when']>[number];

function bearer(guard: Guard): string {
  const values = guard['certificate'] ?? guard['post'];
  if (!Array.isArray(values)) return '';
  return values.map((value: string) => CERTIFICATES[value as keyof typeof CERTIFICATES] ?? value).join('、');
}

/** The certificates a rule is for, by kind or post, if its `when` says so; '' for all. */
export function bearers(when: readonly Guard[] = []): string {
  return when.map(bearer).filter(Boolean).join('；');
}

type Cite = NonNullable<Ruleset['conversion']>['conditions'][number]['cite'];
type NoteRule = NonNullable<Ruleset['conversion']>['notes'][number];
type Step = NonNullable<Ruleset['conversion']>['steps'][number];

/** A rule as readers see it: its subject, the deciding number or words, and its source. */
export interface RuleRow {
  /** Its subject: 发证日期. */
  label: string;
  asks: string;
  figure: string;
  /** Further sentences: readings, the safe course, outside law. */
  more: string[];
  link?: { text: string; url: string } | undefined;
  citations: Citation[];
}

export interface RuleGroup {
  id: string;
  title: string;
  rows: RuleRow[];
}

/** A table row with complete citations. */
function row(
  notice: string,
  { cite }: { readonly cite: Cite },
  asks: string,
  rest: Partial<Pick<RuleRow, 'label' | 'figure' | 'more' | 'link'>> = {},
): RuleRow {
  const citations = cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
  return { label: asks, asks, figure: '', more: [], ...rest, citations };
}

const NUMERALS = ['一', '二', '三'];

/** Notes as rows: the readings, the safe course, and outside law, labelled as such. */
function noteRows({ notice, law = [] }: Ruleset, notes: readonly NoteRule[]): RuleRow[] {
  return notes.map((note) => {
    const readings = (note.readings ?? []).map(
      ({ says, then }, index) =>
        `理解${NUMERALS[index] ?? index + 1}：${forAll(says)}。结果：${forAll(then)}。`,
    );
    const outside = law
      .filter(({ id }) => note.law?.includes(id))
      .map(({ name, article, checked, says }) => `${outsideWords(checked)}：${name}${article}——${says}`);
    const safe = note.safe === undefined ? [] : [`稳妥的做法：${forAll(note.safe)}`];
    return row(notice, note, forAll(note.says), { more: [...readings, ...safe, ...outside] });
  });
}

/** Steps as rows, with the link that the notice prints. */
function stepRows(notice: string, steps: readonly Step[]): RuleRow[] {
  return steps.map((step) => row(notice, step, step.says, { link: step.link }));
}

type Conversion = NonNullable<Ruleset['conversion']>;
type Window = Conversion['windows'][number];
type HoursRule = NonNullable<Conversion['hours']>[number];

/** 换证时间 for use within a sentence: the days, and the printed end if a later notice moved it. */
export function windowText({ opens, closes, printedCloses }: Window): string {
  return `${span(opens, closes)}${printedCloses ? `（原定${inChinese(printedCloses)}）` : ''}`;
}

/** 不少于64学时，其中专业岗位知识22学时，要考核 */
export function hoursText({ total, professional, assessment, stated }: HoursRule): string {
  return [
    `${total}学时`,
    professional === undefined ? '' : `其中专业岗位知识不少于${professional}学时`,
    assessment ? '并经考核' : '',
    stated ? '' : '数字是推算的，通知没有写换证要多少学时',
  ]
    .filter(Boolean)
    .join('，');
}

/** （施工现场专业人员…）: the certificates that the rule is for, if not all. */
function forWhom({ when }: HoursRule): string {
  const holders = bearers(when && [when]);
  return holders && `（${holders}）`;
}

/** 换证: all rules of a notice's conversion part. */
function conversionGroups(rules: Ruleset): RuleGroup[] {
  const { notice, conversion } = rules;
  if (!conversion) return [];
  return [
    {
      id: 'conditions',
      title: '换证条件',
      rows: conversion.conditions.map((each) =>
        row(notice, each, each.asks, { label: labelOf(each), figure: figureOf(each, conversion) }),
      ),
    },
    {
      id: 'mends',
      title: '不符合时的办法',
      rows: conversion.conditions.flatMap((each) =>
        'mend' in each && each.mend
          ? [row(notice, each.mend, each.mend.says, { figure: span(undefined, each.mend.until) })]
          : [],
      ),
    },
    {
      id: 'stands',
      title: '不必换证的',
      rows: (conversion.stands ?? []).map((each) => row(notice, each, each.says)),
    },
    {
      id: 'windows',
      title: '换证时间',
      rows: conversion.windows.map((each) => row(notice, each, '换证时间', { figure: windowText(each) })),
    },
    {
      id: 'hours',
      title: '换证前的学时',
      rows: (conversion.hours ?? []).map((each) =>
        row(notice, each, `换证前的继续教育${forWhom(each)}`, { figure: hoursText(each) }),
      ),
    },
    {
      id: 'afterwards',
      title: '截止以后',
      rows: conversion.afterwards.map((each) => row(notice, each, each.says)),
    },
    { id: 'steps', title: '换证步骤', rows: stepRows(notice, conversion.steps) },
    { id: 'notes', title: '有两种理解或要留意的', rows: noteRows(rules, conversion.notes) },
  ];
}

type Scheme = NonNullable<Ruleset['annualHours']>['schemes'][number];

/** The first year in words; '' if the notice does not state it. */
export const BEGINS: Readonly<Record<Scheme['begins'], string>> = {
  'on-obtaining': '从取得的当年起',
  'year-after-obtaining': '从取得的次年起',
  'not-stated': '',
};

function schemeRows(notice: string, scheme: Scheme): RuleRow[] {
  const { total, professional, begins, years, retraining } = scheme;
  const asks = `每年的学时：${bearers(scheme.when)}`;
  const counted = years === 'calendar' ? '本站按自然年算' : '本站按从取得之日起每满一年算';
  const part = professional === undefined ? '' : `，其中专业岗位知识不少于${professional}学时`;
  return [
    row(notice, scheme, asks, {
      figure: `每年不少于${total}学时${part}，${BEGINS[begins] || '从哪一年起没有写'}（${counted}）`,
    }),
    ...(retraining
      ? [row(notice, retraining, retraining.says, { figure: `2年累计不满${retraining.total}学时` })]
      : []),
  ];
}

/** 每年的继续教育. */
function annualHoursGroups(rules: Ruleset): RuleGroup[] {
  const { notice, annualHours: annual } = rules;
  if (!annual) return [];
  const duties = annual.schemes.flatMap((scheme) => schemeRows(notice, scheme));
  return [
    {
      id: 'annual-hours',
      title: '每年的继续教育',
      rows: [...duties, row(notice, annual.others, annual.others.says), ...stepRows(notice, annual.steps)],
    },
    { id: 'annual-notes', title: '继续教育：有两种理解或要留意的', rows: noteRows(rules, annual.notes) },
  ];
}

/** 一个注册有效期内的继续教育. */
function periodHoursGroups(rules: Ruleset): RuleGroup[] {
  const { notice, periodHours: period } = rules;
  if (!period) return [];
  const halves = ({ total, compulsory, elective }: typeof period.one) =>
    `${total}学时：必修${compulsory}学时，选修${elective}学时`;
  return [
    {
      id: 'period-hours',
      title: '每个注册有效期的继续教育',
      rows: [
        row(notice, period.one, '注册一个专业', { figure: halves(period.one) }),
        row(notice, period.further, '每增加一个专业，另加', { figure: halves(period.further) }),
      ],
    },
    { id: 'period-notes', title: '继续教育：要留意的', rows: noteRows(rules, period.notes) },
  ];
}

type Registration = NonNullable<Ruleset['registration']>;

function termRows(notice: string, { initial, renewal, renewedTerm, added }: Registration) {
  return [
    row(notice, initial, '初始注册：自资格证书签发之日起', {
      figure: `${initial.withinYears}年内；聘用单位：${initial.employers.join('、')}等`,
    }),
    row(notice, renewal, '延续注册：注册有效期届满前多少日申请', { figure: `${renewal.daysBefore}日` }),
    row(notice, renewal.education, '延续注册：继续教育不满足要求的，不予延续'),
    row(notice, renewal.insurance, '聘用企业与参保单位不一致，且属于6类情形的，原件要现场核实'),
    row(notice, renewedTerm, '延续后的有效期：从准予延续注册之日起', { figure: `${renewedTerm.years}年` }),
    row(notice, renewedTerm.cap, '延续后的有效期：最长到', { figure: `${renewedTerm.cap.age}周岁当日` }),
    row(notice, added, '增项注册：取得增项专业资格证书以后，不用先补继续教育的时间', {
      figure: `${added.afterYears}年`,
    }),
    row(notice, added.keeps, '增项注册：原专业的有效期不变'),
  ];
}

function paperRows(notice: string, { paper }: Registration) {
  return [
    row(notice, paper, '纸质证书使用的最后一天', { figure: inChinese(paper.lastDay) }),
    row(notice, paper.void, '纸质证书作废', { figure: span(paper.void.from, undefined) }),
    row(notice, paper.apply, '申请换发电子证书', { figure: span(undefined, paper.apply.by) }),
    row(notice, paper.prevails, '电子证书与纸质证书不一致的，以电子证书为准'),
  ];
}

/** 二级建造师注册. */
function registrationGroups(rules: Ruleset): RuleGroup[] {
  const { notice, registration } = rules;
  if (!registration) return [];
  const { initial, renewal, renewedTerm, added, paper, channel, steps } = registration;
  const notes = [initial, renewal, renewedTerm, added, paper, channel].flatMap((part) => part.notes);
  return [
    { id: 'terms', title: '注册的期限', rows: termRows(notice, registration) },
    { id: 'paper', title: '纸质证书', rows: paperRows(notice, registration) },
    {
      id: 'channel',
      title: '向谁申请',
      rows: channel.spans.map((each) =>
        row(notice, each, CHANNELS[each.channel], { figure: span(each.from, undefined) }),
      ),
    },
    {
      id: 'milestones',
      title: '新旧衔接',
      rows: channel.milestones.map((each) => row(notice, each, each.says, { figure: inChinese(each.date) })),
    },
    { id: 'registration-steps', title: '怎样申请', rows: stepRows(notice, steps) },
    { id: 'registration-notes', title: '注册：有两种理解或要留意的', rows: noteRows(rules, notes) },
  ];
}

/** What a notice changes in earlier ones. */
function amendmentGroups(rules: Ruleset): RuleGroup[] {
  const amends = rules.amends ?? [];
  return [
    {
      id: 'amends',
      title: '对其他通知的改动',
      rows: amends.flatMap((each) => [
        row(rules.notice, each, '换证截止时间推迟到', { figure: inChinese(each.closes) }),
        ...noteRows(rules, each.notes ?? []),
      ]),
    },
  ];
}

/** The rules of the exchange: replaces the check without JavaScript. */
export function conversionTable(rules: Ruleset): RuleGroup[] {
  return conversionGroups(rules).filter(({ rows }) => rows.length > 0);
}

/** The rules about hours: replaces the plan without JavaScript. */
export function hoursTable(rules: Ruleset): RuleGroup[] {
  const exchange = conversionGroups(rules).filter(({ id }) => id === 'windows' || id === 'hours');
  const asks = exchange.some(({ id, rows }) => id === 'hours' && rows.length > 0);
  return [...(asks ? exchange : []), ...annualHoursGroups(rules), ...periodHoursGroups(rules)]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, id: `plan-${group.id}` }));
}

/** The rules of a constructor's registration and hours: replaces 注册什么时候到期 without JavaScript. */
export function registrationTable(rules: Ruleset): RuleGroup[] {
  return [...registrationGroups(rules), ...periodHoursGroups(rules)].filter(({ rows }) => rows.length > 0);
}

/** All rules of a notice, in groups. */
export function ruleTable(rules: Ruleset): RuleGroup[] {
  return [
    ...amendmentGroups(rules),
    ...conversionGroups(rules),
    ...annualHoursGroups(rules),
    ...periodHoursGroups(rules),
    ...registrationGroups(rules),
  ].filter(({ rows }) => rows.length > 0);
}
