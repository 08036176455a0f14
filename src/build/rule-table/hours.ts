import type { Ruleset } from '../../rules/index.ts';
import { bearers } from './bearers.ts';
import { noteRows, type RuleGroup, type RuleRow, row, stepRows } from './row.ts';

type Scheme = NonNullable<Ruleset['annualHours']>['schemes'][number];

/** From which year on, in words; '' where the notice does not say. */
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
export function annualHoursGroups(rules: Ruleset): RuleGroup[] {
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
export function periodHoursGroups(rules: Ruleset): RuleGroup[] {
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
