import { CERTIFICATES, type Ruleset } from '../../rules/index.ts';

type Guard = NonNullable<NonNullable<Ruleset['annualHours']>['schemes'][number]['when']>[number];

function bearer(guard: Guard): string {
  const values = guard['certificate'] ?? guard['post'];
  if (!Array.isArray(values)) return '';
  return values.map((value: string) => CERTIFICATES[value as keyof typeof CERTIFICATES] ?? value).join('、');
}

/** For whose certificates a rule is meant, where its `when` says so: their kinds or posts; '' for all. */
export function bearers(when: readonly Guard[] = []): string {
  return when.map(bearer).filter(Boolean).join('；');
}
