import { citationsOf } from '../citation.ts';
import { boundDay } from '../guard.ts';
import { completedYears, inChinese } from '../plain-date.ts';
import { CERTIFICATES, FACT_LABELS, REGISTRY, SEXES } from '../vocabulary.ts';
import { type Condition, type Conversion, factsOf, isAged, isChoice } from './condition.ts';
import type { Standing } from './standing.ts';
import type { Completion, Group } from './survey.ts';
import type { Finding, FindingStatus } from './types.ts';

const STATUS: Record<Standing, FindingStatus> = {
  met: 'met',
  unclear: 'unclear',
  'check-archive': 'unmet',
  'archive-missed': 'unmet',
  unmet: 'unmet',
  'not-needed': 'met',
};

type Told = Readonly<Record<string, string>>;

/** A told value as readers see it: a day in Chinese, a word by its label. */
function shown(conversion: Conversion, fact: string, value: string): string {
  switch (fact) {
    case 'certificate':
      return CERTIFICATES[value as keyof typeof CERTIFICATES];
    case 'registry':
      return REGISTRY[value as keyof typeof REGISTRY];
    case 'sex':
      return SEXES[value as keyof typeof SEXES];
    case 'issuer':
      return conversion.issuers?.find((issuer) => issuer.id === value)?.label ?? '其他单位';
    case 'post':
      return value;
    default:
      return inChinese(value);
  }
}

const labelOf = (fact: string): string => FACT_LABELS[fact as keyof typeof FACT_LABELS];

function found(conversion: Conversion, condition: Condition, told: Told, isOpen: boolean): string {
  const facts = factsOf(condition);
  const parts = facts
    .filter((fact) => told[fact] !== undefined)
    .map((fact) => `${labelOf(fact)}${shown(conversion, fact, told[fact] ?? '')}`);
  const untold = facts.filter((fact) => told[fact] === undefined).map((fact) => `“${labelOf(fact)}”`);
  if (isOpen) parts.push(`还没有填写${untold.join('和')}`);
  return parts.join('，');
}

function age(condition: Condition, told: Told, asOf: string): string {
  const birthDate = told['birthDate'];
  if (!isAged(condition) || birthDate === undefined) return '';
  const on = boundDay(condition.age.on, asOf) ?? asOf;
  return `，${inChinese(on)}当天满${completedYears(birthDate, on)}周岁`;
}

/** What all completions agree on; undefined where they part. */
function agreed(standings: readonly Standing[]): Standing | undefined {
  return standings.every((each) => each === standings[0]) ? standings[0] : undefined;
}

export interface Judged {
  finding: Finding;
  standing: Standing | undefined;
}

/** One condition's finding, from every way to tell what is not told. */
function judgedCondition(
  notice: string,
  conversion: Conversion,
  condition: Condition,
  standing: Standing | undefined,
  told: Told,
  asOf: string,
): Judged {
  const isMendable = standing === 'check-archive' || standing === 'archive-missed';
  const mending = isChoice(condition) && isMendable ? condition.mend : undefined;
  return {
    standing,
    finding: {
      condition: condition.id,
      status: standing === undefined ? 'unknown' : STATUS[standing],
      says: `${condition.asks}。您的情况：${found(conversion, condition, told, standing === undefined)}${age(condition, told, asOf)}。${mending?.says ?? ''}`,
      needs: factsOf(condition),
      citations: citationsOf(notice, [...condition.cite, ...(mending?.cite ?? [])]),
    },
  };
}

/** The findings of a group of rules: one for each condition, and one for each reason why no exchange is needed that holds. */
export function judgeGroup(
  notice: string,
  conversion: Conversion,
  group: Group,
  completions: readonly Completion[],
  told: Told,
  asOf: string,
): Judged[] {
  const conditions = group.conditions.map((condition, index) => {
    const standing = agreed(completions.map(({ judged }) => judged[index] ?? 'met'));
    return judgedCondition(notice, conversion, condition, standing, told, asOf);
  });
  const stands = group.stands
    .filter((_, index) => completions.every((completion) => completion.stands[index]))
    .map(
      (stand): Judged => ({
        standing: 'not-needed',
        finding: {
          condition: stand.id,
          status: 'met',
          says: stand.says,
          needs: Object.keys(stand.when),
          citations: citationsOf(notice, stand.cite),
        },
      }),
    );
  return [...conditions, ...stands];
}
