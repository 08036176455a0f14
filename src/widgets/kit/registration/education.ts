import { type PlainDate, planPeriodHours, type Ruleset } from '../../../rules/index.ts';
import { amount, toDo } from '../hours/hours-text.ts';
import { areToldWhole, leastSays } from '../hours/period-words.ts';
import type { Facts } from './facts.ts';

type Hours = Pick<Facts, 'specialties' | 'compulsory' | 'elective'>;

const planOf = (rules: Ruleset, { specialties, compulsory, elective }: Hours, asOf: PlainDate) =>
  planPeriodHours(
    rules,
    {
      ...(specialties !== undefined && { specialties }),
      ...(compulsory !== undefined && { compulsory }),
      ...(elective !== undefined && { elective }),
    },
    asOf,
  );

/** Is the continuing education done? Hours say it more exactly than 是 or 否, as far as they decide. */
export function educationOf(rules: Ruleset, facts: Facts, asOf: PlainDate): boolean | undefined {
  const { status } = planOf(rules, facts, asOf);
  if (status === 'compliant') return true;
  return status === 'in-progress' || status === 'short' ? false : facts.educationMet;
}

/** Where 是 or 否 is chosen and the hours say otherwise. */
export function otherwiseSays({ educationMet }: Facts, met: boolean | undefined): string {
  if (educationMet === undefined || educationMet === met) return '';
  const chosen = educationMet ? '是' : '否';
  return `继续教育您选了“${chosen}”，按填的学时${met ? '已经学满' : '没有学满'}。`;
}

/** The hours to do before applying: 180学时; 还差的60学时 once all done are told; 学时 where no number is known. */
export function hoursToDo(rules: Ruleset, facts: Hours, asOf: PlainDate): string {
  const plan = planOf(rules, facts, asOf);
  const { required, remaining } = plan;
  if (!required || !remaining) return '学时';
  if (areToldWhole(plan)) return `还差的${amount(toDo(remaining))}${leastSays(plan)}`;
  return `${amount(required.total)}${leastSays(plan)}`;
}

/** Does it hang on the number of specialties how many hours are to be done? */
export function needsSpecialties(rules: Ruleset, facts: Facts, met: boolean | undefined): boolean {
  const { specialties, compulsory, elective } = facts;
  const asked = met === false || compulsory !== undefined || elective !== undefined;
  return rules.periodHours !== undefined && specialties === undefined && asked;
}
