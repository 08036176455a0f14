import type { Step } from '../citation.ts';
import { citationsOf } from '../citation.ts';
import { isPlainDate, type PlainDate } from '../date.ts';
import { concerns, holds, type Words } from '../guard.ts';
import { notesFor, stepsFor } from '../notes.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { ageLimits, type Conversion } from './condition.ts';
import { type Told, tell } from './facts.ts';
import { type Judged, judgeAll } from './finding.ts';
import { decides, type Fulfilment, phaseOn, settledOutcome, together } from './fulfilment.ts';
import { groupsOf, type Window } from './group.ts';
import { amountsOf, missingFacts, type Survey, survey } from './survey.ts';
import type { ConversionFacts, ConversionOutcome, ConversionResult, HoursAsked } from './types.ts';

const NOTHING = { findings: [], missing: [], afterwards: [], notes: [], steps: [] };

/** The hours required of this person; undefined if none are, or if a fact that decides this is missing. */
function hoursFor(
  notice: string,
  { hours = [] }: Conversion,
  words: Words,
  done: Told['hours'],
): HoursAsked | undefined {
  const rule = hours.find((each) => !each.when || holds(each.when, words) !== false);
  if (!rule || (rule.when && holds(rule.when, words) === undefined)) return undefined;
  const { total, professional, assessment, stated } = rule;
  const left = (needed: number, done: number) => Math.max(0, needed - done);
  return {
    total,
    ...(professional !== undefined && { professional }),
    assessment,
    stated,
    ...(done && {
      remaining: {
        total: left(total, done.total),
        ...(professional !== undefined &&
          done.professional !== undefined && { professional: left(professional, done.professional) }),
      },
    }),
    citations: citationsOf(notice, rule.cite),
  };
}

/** Whether there is an exchange to study for: not if none is needed, or if this kind of certificate cannot be exchanged. */
function isExchanged(outcome: ConversionOutcome, judged: readonly Judged[]): boolean {
  const kind = judged.find(({ finding }) => finding.needs.includes('certificate'));
  return outcome !== 'not-needed' && kind?.finding.status !== 'unmet';
}

/** The window that applies whatever the missing facts are; undefined if they decide which one applies. */
function windowFor(surveys: readonly Survey[]): Window | undefined {
  const windows = surveys.find((each) => each.windows.length > 0)?.windows;
  return windows?.length === 1 ? windows[0] : undefined;
}

/** What can be done on asOf: the exchange steps while the window is open, or how to mend a finding. */
function stepsOn(
  rules: Ruleset,
  conversion: Conversion,
  outcome: ConversionOutcome,
  window: Window | undefined,
  judged: readonly Judged[],
  words: Words,
): Step[] {
  if (outcome === 'check-archive')
    return judged.flatMap(({ mend }) =>
      mend ? [{ says: mend.says, citations: citationsOf(rules.notice, mend.cite) }] : [],
    );
  const open = window !== undefined && phaseOn(window, words['asOf'] ?? '') === 'open';
  return open && (outcome === 'eligible' || outcome === 'unclear')
    ? stepsFor(rules, conversion.steps, words)
    : [];
}

function outcomeFor(
  standing: Fulfilment,
  surveys: readonly Survey[],
  missing: readonly string[],
): ConversionOutcome {
  if (decides(standing)) return settledOutcome(standing, 'over');
  const amounts = amountsOf(surveys);
  if (amounts.every(({ phase }) => phase === 'over')) return 'closed';
  const [first] = amounts;
  return missing.length > 0 || !first ? 'incomplete' : first.outcome;
}

/**
 * Can this certificate be exchanged, as of a day, and why?
 * @param rules the notice's ruleset; one without `conversion` gives 'not-stated'
 * @param facts facts about one certificate and its holder, days as 'YYYY-MM-DD'; an invalid value counts as missing and
 *   adds a note `invalid:<fact>`
 * @param asOf the day to judge for; an invalid day gives 'incomplete' with missing ['asOf']
 * @returns the verdict with every finding; outcomes in order of precedence: not-needed, out-of-scope / check-archive /
 *   archive-missed, closed, incomplete, unclear, not-yet-open, eligible; `steps` only if they can be taken on asOf.
 *   Sources: the citations in the result.
 */
export function checkConversion(rules: Ruleset, facts: ConversionFacts, asOf: PlainDate): ConversionResult {
  const { notice, conversion } = rules;
  if (!conversion) return { outcome: 'not-stated', ...NOTHING };
  const told = tell(conversion, facts);
  if (!isPlainDate(asOf))
    return { outcome: 'incomplete', ...NOTHING, missing: ['asOf'], notes: told.invalid };

  const words: Record<string, string | undefined> = { ...told.words, asOf };
  const surveys = groupsOf(conversion).map((group) => survey(conversion, group, words));
  const judged = judgeAll(notice, conversion, surveys, words);
  const standing = judged.reduce<Fulfilment>((all, each) => together(all, each.standing ?? 'met'), 'met');
  const open = missingFacts(surveys);
  const outcome = outcomeFor(standing, surveys, open);
  const window = windowFor(surveys);
  const hours = isExchanged(outcome, judged) ? hoursFor(notice, conversion, words, told.hours) : undefined;
  Object.assign(words, ageLimits(conversion, words));
  words['closes'] = window?.closes;
  words['printedCloses'] = window?.printedCloses;
  words['outcome'] = outcome;
  for (const { key, finding } of judged) words[key] = finding.status;
  const tooLate = outcome === 'closed' || outcome === 'archive-missed' || (window && asOf > window.closes);
  return {
    outcome,
    ...(window && {
      window: {
        ...(window.opens !== undefined && { opens: window.opens }),
        closes: window.closes,
        ...(window.printedCloses !== undefined && { printedCloses: window.printedCloses }),
        citations: citationsOf(notice, window.cite),
      },
    }),
    ...(hours && { hours }),
    findings: judged.map(({ finding }) => finding),
    missing: outcome === 'closed' ? [] : open,
    afterwards: tooLate
      ? conversion.afterwards
          .filter((each) => concerns(each, words))
          .map(({ says, cite }) => ({ says, citations: citationsOf(notice, cite) }))
      : [],
    notes: [...told.invalid, ...notesFor(rules, conversion.notes, words)],
    steps: stepsOn(rules, conversion, outcome, window, judged, words),
  };
}
