import { inChinese, type Ruleset } from '../../rules/index.ts';
import { conversionGroups } from './conversion.ts';
import { annualHoursGroups, periodHoursGroups } from './hours.ts';
import { registrationGroups } from './registration.ts';
import { noteRows, type RuleGroup, row } from './row.ts';

export type { RuleGroup, RuleRow } from './row.ts';

/** What a notice changes in an earlier one. */
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

/** The rules of the exchange alone: what the check without JavaScript is. */
export function conversionTable(rules: Ruleset): RuleGroup[] {
  return conversionGroups(rules).filter(({ rows }) => rows.length > 0);
}

/** What a notice says of hours: what the plan without JavaScript is. */
export function hoursTable(rules: Ruleset): RuleGroup[] {
  const exchange = conversionGroups(rules).filter(({ id }) => id === 'windows' || id === 'hours');
  const asks = exchange.some(({ id, rows }) => id === 'hours' && rows.length > 0);
  return [...(asks ? exchange : []), ...annualHoursGroups(rules), ...periodHoursGroups(rules)]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, id: `plan-${group.id}` }));
}

/** The rules of a constructor's registration and its hours: what 注册什么时候到期 is without JavaScript. */
export function registrationTable(rules: Ruleset): RuleGroup[] {
  return [...registrationGroups(rules), ...periodHoursGroups(rules)].filter(({ rows }) => rows.length > 0);
}

/** Every rule of a notice, in groups. */
export function ruleTable(rules: Ruleset): RuleGroup[] {
  return [
    ...amendmentGroups(rules),
    ...conversionGroups(rules),
    ...annualHoursGroups(rules),
    ...periodHoursGroups(rules),
    ...registrationGroups(rules),
  ].filter(({ rows }) => rows.length > 0);
}
