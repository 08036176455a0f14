import type { WidgetNotice } from '../../links/notice.ts';
import {
  type Citation,
  type ConversionOutcome,
  type ConversionResult,
  type Finding,
  type Flip,
  type Note,
  nearestFlips,
  type PlainDate,
} from '../../rules/index.ts';
import { toldFacts } from '../answers/exchange/fields.ts';
import { isReplay } from '../answers/exchange/replay.ts';
import { isOver, lastOpenDay, windowWords } from '../answers/exchange/result.ts';
import type { Standing } from '../form/view.ts';

/** What a verdict is based on and what follows from it. */
export interface Details {
  /** Whether this is a replay: an earlier as-of date, and over today, so nothing can be done any more. */
  past: boolean;
  window?: { says: string; citations: readonly Citation[] } | undefined;
  afterwards: ConversionResult['afterwards'];
  findings: readonly Finding[];
  /** Notes that explain the two readings of the verdict; shown before the findings. */
  deciding: readonly Note[];
  notes: readonly Note[];
  hours?: ConversionResult['hours'];
  steps: ConversionResult['steps'];
  flips: readonly Flip[];
  /** Labels of facts answered with 不知道 that could still change the outcome. */
  open: readonly string[];
  /** The day to replay if the window is over: its last day. */
  lastOpenDay?: PlainDate | undefined;
}

const REACHABLE: readonly ConversionOutcome[] = ['eligible', 'not-yet-open', 'unclear', 'check-archive'];
const FALLING_SHORT: readonly ConversionOutcome[] = [
  'out-of-scope',
  'closed',
  'not-yet-open',
  'check-archive',
  'archive-missed',
];

/** Collects the details of a verdict. @param now the rules' result as of today */
export function detailsOf(
  notice: WidgetNotice,
  standing: Standing,
  result: ConversionResult,
  now: ConversionResult,
): Details {
  const { asOf, told, open } = standing;
  const { outcome, window, notes, hours } = result;
  const past = isReplay(result, now, standing);
  const anyKnown = result.findings.some(({ status }) => status !== 'unknown');
  // If no exchange is needed, its conditions do not matter: show only those that say so.
  const reasons = result.findings.filter(({ status }) => outcome !== 'not-needed' || status === 'met');
  const reachable = REACHABLE.includes(outcome);
  const deciding = outcome === 'unclear' ? notes.filter(({ decides }) => decides) : [];
  return {
    past,
    window: window && { says: windowWords(window), citations: window.citations },
    afterwards: (past ? now : result).afterwards,
    findings: anyKnown ? reasons : [],
    deciding,
    notes: notes.filter((note) => !deciding.includes(note)),
    hours: reachable ? hours : undefined,
    steps: reachable ? result.steps : [],
    flips:
      anyKnown && FALLING_SHORT.includes(outcome)
        ? nearestFlips(notice.rules, toldFacts(told, notice), asOf)
        : [],
    open,
    lastOpenDay: isOver(result, asOf) ? lastOpenDay(notice.rules, result) : undefined,
  };
}
