import type { Ruleset } from '../../../rules/index.ts';
import type { Option } from '../ChoiceField.tsx';

export const EMPLOYED_ELSEWHERE = '其他';
export const NOT_EMPLOYED = 'none';

/** 聘用单位类型 as the notices list them, and who is in none of them. */
export function employers(rulesets: readonly Ruleset[]): Option[] {
  const named = rulesets.flatMap(({ registration }) => registration?.initial.employers ?? []);
  return [
    ...[...new Set(named)].map((name) => ({ value: name, label: name })),
    { value: EMPLOYED_ELSEWHERE, label: '其他单位' },
    { value: NOT_EMPLOYED, label: '还没有受聘于单位' },
  ];
}
