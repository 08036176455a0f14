import { citationsOf } from '../citation.ts';
import { completedYears, inChinese, span } from '../date.ts';
import { boundDay, type Words } from '../guard.ts';
import { once } from '../once.ts';
import { CERTIFICATES, FACT_LABELS, REGISTRY, SEXES } from '../vocabulary.ts';
import {
  type Aged,
  type Choice,
  type Condition,
  type Conversion,
  factsOf,
  isAged,
  isChoice,
} from './condition.ts';
import type { Fulfilment } from './fulfilment.ts';
import { itemsOf, type Stand } from './group.ts';
import type { Survey } from './survey.ts';
import type { Finding, FindingStatus } from './types.ts';

/** A function that renders values of this fact for readers: days in Chinese, words by their label. */
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

/** The subject of a condition: 发证日期. */
export function labelOf(condition: Condition): string {
  return isAged(condition) ? '年龄' : FACT_LABELS[condition.fact];
}

function ages({ age: { on, atMost, atLeast } }: Aged): string {
  const bound = (word: string, years: typeof atMost) =>
    years ? `男${word}${years.male}岁、女${word}${years.female}岁` : '';
  const bounds = [bound('不超过', atMost), bound('不小于', atLeast)].filter(Boolean).join('，');
  return `${bounds}（看${on === 'asOf' ? '申请当天' : inChinese(on)}这一天）`;
}

function choices({ fact, met = [], otherwise }: Choice, conversion: Conversion): string {
  const listed = met.map(reader(conversion, fact)).join(fact === 'registry' ? '；' : '、');
  return otherwise === 'unclear' && listed ? `${listed}等` : listed;
}

/** A condition's days, ages or words as text; '' if it only excludes values. */
export function figureOf(condition: Condition, conversion: Conversion): string {
  if (isAged(condition)) return ages(condition);
  return isChoice(condition) ? choices(condition, conversion) : span(condition.from, condition.to);
}

/** A derived value to add to the given facts (the age); '' if there is none. */
function foundBeside(condition: Condition, { birthDate, asOf = '' }: Words): string {
  if (!isAged(condition) || birthDate === undefined) return '';
  const on = boundDay(condition.age.on, asOf) ?? asOf;
  return `，${inChinese(on)}当天满${completedYears(birthDate, on)}周岁`;
}

const STATUS: Record<Fulfilment, FindingStatus> = {
  met: 'met',
  unclear: 'unclear',
  'check-archive': 'unmet',
  'archive-missed': 'unmet',
  unmet: 'unmet',
  'not-needed': 'met',
};

/** The parts of a finding that are the same for everyone; `told` are the facts that the condition reads. */
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
  return isOpen ? `${text}${text && '，'}还没填${untold.join('和')}` : text;
}

/** How the notice lets this finding be mended, whether the deadline for that has passed or not. */
function mendOf(condition: Condition, standing: Fulfilment | undefined): Choice['mend'] {
  const isMendable = standing === 'check-archive' || standing === 'archive-missed';
  return isMendable && isChoice(condition) ? condition.mend : undefined;
}

function judgedCondition(
  notice: string,
  frame: Frame,
  standing: Fulfilment | undefined,
  words: Words,
): Finding {
  const { condition, asks } = frame;
  const mending = mendOf(condition, standing);
  return {
    condition: condition.id,
    status: standing === undefined ? 'unknown' : STATUS[standing],
    says: `${asks}${found(frame, words, standing === undefined)}${foundBeside(condition, words)}。${mending?.says ?? ''}`,
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
  /** The finding's name in guards. */
  key: string;
  finding: Finding;
  /** undefined if it depends on missing facts. */
  standing: Fulfilment | undefined;
  mend?: Choice['mend'];
}

/** The findings in the notice's order: one for each condition, and one for each fulfilled reason not to exchange. */
export function judgeAll(
  notice: string,
  conversion: Conversion,
  surveys: readonly Survey[],
  words: Words,
): Judged[] {
  const frames = framesOf(conversion);
  const all: Judged[] = [];
  for (const { key, group, index, condition, stand } of itemsOf(conversion)) {
    const standing = surveys[group]?.judged[index];
    const frame = condition && frames.get(condition);
    if (frame) {
      const finding = judgedCondition(notice, frame, standing, words);
      all.push({ key, standing, finding, mend: mendOf(frame.condition, standing) });
    }
    if (stand && surveys[group]?.stands[index])
      all.push({ key, standing: 'not-needed', finding: judgedStand(notice, stand) });
  }
  return all;
}
