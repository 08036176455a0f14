import { citationsOf } from '../citation.ts';
import { boundDay, type Words } from '../guard.ts';
import { once } from '../once.ts';
import { completedYears, inChinese } from '../plain-date.ts';
import { CERTIFICATES, FACT_LABELS, REGISTRY, SEXES } from '../vocabulary.ts';
import { type Condition, type Conversion, factsOf, isAged, isChoice } from './condition.ts';
import { placesOf, type Stand } from './group.ts';
import type { Standing } from './standing.ts';
import type { Survey } from './survey.ts';
import type { Finding, FindingStatus } from './types.ts';

const STATUS: Record<Standing, FindingStatus> = {
  met: 'met',
  unclear: 'unclear',
  'check-archive': 'unmet',
  'archive-missed': 'unmet',
  unmet: 'unmet',
  'not-needed': 'met',
};

/** How told values of a fact read: a day in Chinese, a word by its label. */
function reader({ issuers = [] }: Conversion, fact: string): (value: string) => string {
  switch (fact) {
    case 'certificate':
      return (value) => CERTIFICATES[value as keyof typeof CERTIFICATES];
    case 'registry':
      return (value) => REGISTRY[value as keyof typeof REGISTRY];
    case 'sex':
      return (value) => SEXES[value as keyof typeof SEXES];
    case 'issuer':
      return (value) => issuers.find((issuer) => issuer.id === value)?.label ?? '其他单位';
    case 'post':
      return (value) => value;
    default:
      return inChinese;
  }
}

/** What is said of a condition whoever asks; `told` are the facts that it reads. */
interface Frame {
  condition: Condition;
  asks: string;
  told: { fact: string; label: string; read: (value: string) => string }[];
}

const framesOf = once(
  (conversion: Conversion) =>
    new Map(
      conversion.conditions.map((condition): [Condition, Frame] => {
        const told = factsOf(condition).map((fact) => ({
          fact,
          label: FACT_LABELS[fact as keyof typeof FACT_LABELS],
          read: reader(conversion, fact),
        }));
        return [condition, { condition, asks: `${condition.asks}。您的情况：`, told }];
      }),
    ),
);

function found({ told }: Frame, words: Words, isOpen: boolean): string {
  let text = '';
  const untold: string[] = [];
  for (const { fact, label, read } of told) {
    const value = words[fact];
    if (value === undefined) untold.push(`“${label}”`);
    else text += `${text && '，'}${label}${read(value)}`;
  }
  return isOpen ? `${text}${text && '，'}还没有填写${untold.join('和')}` : text;
}

function age({ condition }: Frame, words: Words): string {
  const { birthDate, asOf = '' } = words;
  if (birthDate === undefined || !isAged(condition)) return '';
  const on = boundDay(condition.age.on, asOf) ?? asOf;
  return `，${inChinese(on)}当天满${completedYears(birthDate, on)}周岁`;
}

function judgedCondition(
  notice: string,
  frame: Frame,
  standing: Standing | undefined,
  words: Words,
): Finding {
  const { condition, asks } = frame;
  const isMendable = standing === 'check-archive' || standing === 'archive-missed';
  const mending = isMendable && isChoice(condition) ? condition.mend : undefined;
  return {
    condition: condition.id,
    status: standing === undefined ? 'unknown' : STATUS[standing],
    says: `${asks}${found(frame, words, standing === undefined)}${age(frame, words)}。${mending?.says ?? ''}`,
    needs: factsOf(condition),
    citations: citationsOf(notice, mending ? [...condition.cite, ...mending.cite] : condition.cite),
  };
}

function judgedStand(notice: string, stand: Stand): Finding {
  return {
    condition: stand.id,
    status: 'met',
    says: stand.says,
    needs: Object.keys(stand.when),
    citations: citationsOf(notice, stand.cite),
  };
}

export interface Judged {
  /** What guards know the finding by. */
  key: string;
  finding: Finding;
  /** undefined where it depends on what is not told. */
  standing: Standing | undefined;
}

/** The findings in the order of the notice: one for each condition, and one for each reason why no exchange is needed that holds. */
export function judgeAll(
  notice: string,
  conversion: Conversion,
  surveys: readonly Survey[],
  words: Words,
): Judged[] {
  const frames = framesOf(conversion);
  const all: Judged[] = [];
  for (const { key, group, index, condition, stand } of placesOf(conversion)) {
    const standing = surveys[group]?.judged[index];
    const frame = condition && frames.get(condition);
    if (frame) all.push({ key, standing, finding: judgedCondition(notice, frame, standing, words) });
    else if (stand && surveys[group]?.stands[index])
      all.push({ key, standing: 'not-needed', finding: judgedStand(notice, stand) });
  }
  return all;
}
