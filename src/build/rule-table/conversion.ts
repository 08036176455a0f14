import { figureOf, inChinese, labelOf, type Ruleset, span } from '../../rules/index.ts';
import { bearers } from './bearers.ts';
import { noteRows, type RuleGroup, row, stepRows } from './row.ts';

type Conversion = NonNullable<Ruleset['conversion']>;
type Window = Conversion['windows'][number];
type Hours = NonNullable<Conversion['hours']>[number];

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
    stated ? '' : '数字是推算的，通知没有写换证要多少学时',
  ]
    .filter(Boolean)
    .join('，');
}

/** （施工现场专业人员…）: for whose certificates, where the rule is not for all. */
function forWhom({ when }: Hours): string {
  const holders = bearers(when && [when]);
  return holders && `（${holders}）`;
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
