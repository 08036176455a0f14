import { citationsOf } from '../citation.ts';
import type { Words } from '../guard.ts';
import { once } from '../once.ts';
import { FACT_LABELS } from '../vocabulary.ts';
import { type Choice, type Condition, type Conversion, factsOf, isChoice } from './condition.ts';
import { foundBeside, reader } from './condition-words.ts';
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
  return isOpen ? `${text}${text && '，'}还没填${untold.join('和')}` : text;
}

/** The way that the notice names to mend what was found, whether it is still open or over. */
function mendOf(condition: Condition, standing: Standing | undefined): Choice['mend'] {
  const isMendable = standing === 'check-archive' || standing === 'archive-missed';
  return isMendable && isChoice(condition) ? condition.mend : undefined;
}

function judgedCondition(
  notice: string,
  frame: Frame,
  standing: Standing | undefined,
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
  /** What guards know the finding by. */
  key: string;
  finding: Finding;
  /** undefined where it depends on what is not told. */
  standing: Standing | undefined;
  mend?: Choice['mend'];
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
    if (frame) {
      const finding = judgedCondition(notice, frame, standing, words);
      all.push({ key, standing, finding, mend: mendOf(frame.condition, standing) });
    }
    if (stand && surveys[group]?.stands[index])
      all.push({ key, standing: 'not-needed', finding: judgedStand(notice, stand) });
  }
  return all;
}
