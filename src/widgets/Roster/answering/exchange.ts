import { type ConversionResult, checkConversion, type Finding, inChinese } from '../../../rules/index.ts';
import { isOver, windowWords } from '../../kit/conversion-window.ts';
import { conversionFacts } from '../../kit/exchange/fields.ts';
import { isReplay, thenSays } from '../../kit/exchange/replay.ts';
import { closedToday, settledVerdict } from '../../kit/exchange/verdict.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import { labelOf } from '../rows/facts.ts';
import type { Days, RowAnswer } from './answer.ts';

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

/** 能不能换证, for one row. Of an exchange that is over today that comes first, and how it stood on an earlier day. */
export function exchangeAnswer(asked: WidgetNotice, told: Texts, { asOf, today }: Days): RowAnswer {
  const { id, rules } = asked;
  const facts = conversionFacts(told);
  const result = checkConversion(rules, facts, asOf);
  const { outcome, window, notes } = result;
  const missing = isOver(result, asOf) ? [] : result.missing;
  const open = missing.map(labelOf);
  const now = asOf < today ? checkConversion(rules, facts, today) : result;
  const past = isReplay(result, now, { asOf, today });
  const ahead = !past && HOPEFUL.includes(outcome) && window !== undefined && window.closes >= asOf;
  const then = past && { ...closedToday(now, asked, today), question: 'checkConversion', outcome };
  return {
    ...(then
      ? { ...then, says: then.says + thenSays(result, asked, { asOf, settled: true, open }) }
      : settledVerdict(result, asked, asOf, open)),
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
