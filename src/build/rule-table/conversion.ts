import { CERTIFICATES, FACT_LABELS, inChinese, REGISTRY, type Ruleset } from '../../rules/index.ts';
import { noteRows, type RuleGroup, row, span, stepRows } from './row.ts';

type Conversion = NonNullable<Ruleset['conversion']>;
type Condition = Conversion['conditions'][number];
type Window = Conversion['windows'][number];
type Hours = NonNullable<Conversion['hours']>[number];

function wordsOf(fact: string, values: readonly string[] | undefined, rules: Conversion): string {
  const label = (value: string) => {
    if (fact === 'certificate') return CERTIFICATES[value as keyof typeof CERTIFICATES] ?? value;
    if (fact === 'registry') return REGISTRY[value as keyof typeof REGISTRY] ?? value;
    return rules.issuers?.find(({ id }) => id === value)?.label ?? value;
  };
  return (values ?? []).map(label).join(fact === 'registry' ? '；' : '、');
}

const labelOf = (condition: Condition): string => ('age' in condition ? '年龄' : FACT_LABELS[condition.fact]);

/** A condition's days, ages or words; '' where it only excludes some. */
export function figureOf(condition: Condition, rules: Conversion): string {
  if ('age' in condition) {
    const { on, atMost, atLeast } = condition.age;
    const bound = (word: string, years: typeof atMost) =>
      years ? `男${word}${years.male}岁、女${word}${years.female}岁` : '';
    const bounds = [bound('不超过', atMost), bound('不小于', atLeast)].filter(Boolean).join('，');
    return `${bounds}（看${on === 'asOf' ? '申请当天' : inChinese(on)}这一天）`;
  }
  if ('fact' in condition && 'otherwise' in condition) {
    const listed = wordsOf(condition.fact, condition.met, rules);
    return condition.otherwise === 'unclear' && listed ? `${listed}等` : listed;
  }
  return span(condition.from, condition.to);
}

/** 换证时间 as a sentence's middle: the days, and the printed end where a later notice moved it. */
export function windowText({ opens, closes, printedCloses }: Window): string {
  return `${span(opens, closes)}${printedCloses ? `（原定${inChinese(printedCloses)}）` : ''}`;
}

/** 不少于64学时，其中专业岗位知识22学时，要考核 */
export function hoursText({ total, professional, assessment, stated }: Hours): string {
  return [
    `${total}学时`,
    professional === undefined ? '' : `其中专业岗位知识不少于${professional}学时`,
    assessment ? '并经考核' : '',
    stated ? '' : '通知没有写明数字，这里是推定',
  ]
    .filter(Boolean)
    .join('，');
}

/** 换证: every rule of a notice's conversion part. */
export function conversionGroups(rules: Ruleset): RuleGroup[] {
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
        row(notice, each, '换证前的继续教育', { figure: hoursText(each) }),
      ),
    },
    {
      id: 'afterwards',
      title: '截止以后',
      rows: conversion.afterwards.map((each) => row(notice, each, each.says)),
    },
    { id: 'steps', title: '换证步骤', rows: stepRows(notice, conversion.steps) },
    { id: 'notes', title: '文字有两种读法或要留意的', rows: noteRows(rules, conversion.notes) },
  ];
}
