import {
  type ConversionResult,
  checkConversion,
  type Finding,
  inChinese,
  type PlainDate,
} from '../../../rules/index.ts';
import { isOver, windowWords } from '../../kit/conversion-window.ts';
import { conversionFacts } from '../../kit/exchange/fields.ts';
import { settledVerdict } from '../../kit/exchange/verdict.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import { labelOf } from '../rows/facts.ts';
import type { RowAnswer } from './answer.ts';

const TITLE = '能不能换证';

/** Outcomes after which the window still matters to this person. */
const HOPEFUL: readonly ConversionResult['outcome'][] = [
  'eligible',
  'not-yet-open',
  'unclear',
  'incomplete',
  'check-archive',
];

/** The findings that made the outcome what it is. */
function deciding({ outcome, findings }: ConversionResult): Finding[] {
  const status = {
    'out-of-scope': 'unmet',
    unclear: 'unclear',
    'check-archive': 'unmet',
    'archive-missed': 'unmet',
  }[outcome as string];
  return findings.filter((finding) => finding.status === status);
}

function reasonsOf(result: ConversionResult): RowAnswer['reasons'] {
  const { outcome, window, afterwards, findings } = result;
  const decided = deciding(result).map(({ says, citations }) => ({ says, citations }));
  const timed = window ? [{ says: windowWords(window), citations: window.citations }] : [];
  if (outcome === 'closed') return [...timed, ...afterwards];
  if (outcome === 'not-needed')
    return findings
      .filter(({ status }) => status === 'met')
      .map(({ says, citations }) => ({ says, citations }));
  return [...decided, ...timed];
}

/** 能不能换证, for one row. */
export function exchangeAnswer(asked: WidgetNotice, told: Texts, asOf: PlainDate): RowAnswer {
  const { id, rules } = asked;
  const result = checkConversion(rules, conversionFacts(told), asOf);
  const { outcome, window, notes } = result;
  const missing = isOver(result, asOf) ? [] : result.missing;
  const ahead = HOPEFUL.includes(outcome) && window !== undefined && window.closes >= asOf;
  return {
    ...settledVerdict(result, asked, asOf, missing.map(labelOf)),
    title: TITLE,
    notice: id,
    reasons: reasonsOf(result),
    notes,
    deadlines: ahead
      ? [
          {
            name: '换证截止',
            safe: window.closes,
            latest: window.closes,
            title: '换证：今天截止',
            toDo: `换证到${inChinese(window.closes)}为止。`,
            citations: window.citations,
          },
        ]
      : [],
    missing,
  };
}
