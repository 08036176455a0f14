import type { WidgetNotice } from '../../../links/notice.ts';
import { type ConversionFacts, factsOf } from '../../../rules/index.ts';
import { type Conversion, type FieldName, factField, isFieldName, offersOf } from '../../form/facts.ts';
import type { FieldSpec, Texts } from '../../form/task.ts';

const conversionsOf = (notices: readonly WidgetNotice[]): Conversion[] =>
  notices.flatMap(({ rules }) => rules.conversion ?? []);

/** The facts of a condition in the order of the form: 性别 before 出生日期. */
function askedIn(condition: Conversion['conditions'][number]): FieldName[] {
  const facts: string[] = factsOf(condition);
  return facts.filter(isFieldName).reverse();
}

const guardKeys = (guards: readonly object[] = []): FieldName[] =>
  guards.flatMap((guard) => Object.keys(guard).filter(isFieldName));

function askedBy(conversion: Conversion): FieldName[] {
  const { conditions, stands = [], windows, posts } = conversion;
  const named = [
    ...conditions.flatMap(askedIn),
    ...guardKeys(stands.map((each) => each.when)),
    ...guardKeys(windows.flatMap((each) => each.when ?? [])),
  ];
  const coded = named.includes('post') && posts?.some(({ code }) => code !== undefined);
  return coded ? named.flatMap((name) => (name === 'post' ? ['post', 'postCode'] : [name])) : named;
}

function readBesides(conversion: Conversion): FieldName[] {
  const { notes, afterwards, steps, hours = [] } = conversion;
  const guarded = [...notes, ...afterwards, ...steps].flatMap(({ when = [], unless = [] }) => [
    ...when,
    ...unless,
  ]);
  return [
    ...guardKeys(guarded),
    ...(hours.length > 0 ? (['hoursTotal'] as const) : []),
    ...(hours.some((each) => each.professional !== undefined) ? (['hoursProfessional'] as const) : []),
    ...(hours.some((each) => each.assessment) ? (['assessmentPassed'] as const) : []),
  ];
}

/** The system in which to look a record up; undefined unless the notices name exactly one. */
function systemOf(conversions: readonly Conversion[], name: FieldName): string | undefined {
  const named = conversions.flatMap(({ conditions }) =>
    conditions.flatMap((each) => ('otherwise' in each && each.fact === name ? (each.system ?? []) : [])),
  );
  const [system, ...others] = new Set(named);
  return others.length > 0 ? undefined : system;
}

function spec(name: FieldName, conversions: readonly Conversion[]): FieldSpec {
  const field = factField(name, offersOf(conversions, name));
  const system = systemOf(conversions, name);
  return system === undefined ? field : { ...field, hint: `在${system}里查本人证书，看显示什么。` };
}

const specs = (names: readonly FieldName[], notices: readonly WidgetNotice[]): FieldSpec[] =>
  [...new Set(names)].map((name) => spec(name, conversionsOf(notices)));

/** The fields that the verdict depends on, in the order of the rulesets' conditions. */
export function askedFields(notices: readonly WidgetNotice[]): FieldSpec[] {
  return specs(conversionsOf(notices).flatMap(askedBy), notices);
}

/** 补充信息: fields that only notes, hours or the advice after the deadline depend on. */
export function extraFields(notices: readonly WidgetNotice[]): FieldSpec[] {
  const asked = conversionsOf(notices).flatMap(askedBy);
  const besides = conversionsOf(notices).flatMap(readBesides);
  return specs(
    besides.filter((name) => !asked.includes(name)),
    notices,
  );
}

/** Names of the fields that the advice after the deadline depends on. */
export function afterwardsFields({ rules }: WidgetNotice): string[] {
  const { afterwards = [], notes = [] } = rules.conversion ?? {};
  const late = notes.filter(({ when = [] }) =>
    when.some(({ outcome }) => Array.isArray(outcome) && outcome.includes('closed')),
  );
  return guardKeys([...afterwards, ...late].flatMap(({ when = [], unless = [] }) => [...when, ...unless]));
}

/** Converts texts of fields to the facts that the rules take. */
export function conversionFacts({
  hoursTotal,
  hoursProfessional,
  assessmentPassed,
  ...words
}: Texts): ConversionFacts {
  return {
    ...words,
    ...(hoursTotal !== undefined && {
      hours: {
        total: Number(hoursTotal),
        ...(hoursProfessional !== undefined && { professional: Number(hoursProfessional) }),
      },
    }),
    ...(assessmentPassed !== undefined && { assessmentPassed: assessmentPassed === 'yes' }),
  };
}

/** The facts for a notice; choices that it does not offer are ignored. */
export function toldFacts(told: Texts, notice: WidgetNotice): ConversionFacts {
  const conversions = conversionsOf([notice]);
  const names = conversions.flatMap((each) => [...askedBy(each), ...readBesides(each)]);
  const offered = Object.entries(told).filter(([told, value]) => {
    const name = names.find((each) => each === told);
    if (name === undefined) return false;
    const { kind, options = [] } = spec(name, conversions);
    return kind !== 'choice' || options.some((option) => option.value === value);
  });
  return conversionFacts(Object.fromEntries(offered));
}
