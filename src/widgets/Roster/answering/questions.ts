import type { WidgetNotice } from '../../../links/notice.ts';
import {
  type ConversionResult,
  checkConversion,
  type Finding,
  inChinese,
  type PlainDate,
  type Ruleset,
} from '../../../rules/index.ts';
import { conversionFacts } from '../../answers/exchange/fields.ts';
import { isReplay, thenSays } from '../../answers/exchange/replay.ts';
import { isOver, windowWords } from '../../answers/exchange/result.ts';
import { closedToday, settledVerdict } from '../../answers/exchange/verdict.ts';
import { type AnnualAnswer, annualAnswer, openOfAnnual } from '../../answers/hours/annual.ts';
import type { Certificate } from '../../answers/hours/record.ts';
import { dutyOf } from '../../answers/hours/record.ts';
import { annualVerdict } from '../../answers/hours/view.ts';
import { dueSays, dueTitle, PENDING } from '../../answers/hours/words.ts';
import type { Answered, RegistrationKind } from '../../answers/registration/answered.ts';
import { answersTo, openFacts } from '../../answers/registration/matters.ts';
import { renewalKind } from '../../answers/registration/renewal.ts';
import type { Texts } from '../../form/task.ts';
import { labelOf } from '../rows/facts.ts';
import type { Days, RowAnswer, RowDeadline } from './answer.ts';

const EXCHANGE_TITLE = '能不能换证';

/** Outcomes for which the window still matters. */
const HOPEFUL: readonly ConversionResult['outcome'][] = [
  'eligible',
  'not-yet-open',
  'unclear',
  'incomplete',
  'check-archive',
];

/** The findings that decided the outcome. */
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

/** 能不能换证 for one row. In a replay, first that it is over today, then the earlier result. */
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
    title: EXCHANGE_TITLE,
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

const HOURS_TITLE = '每年的继续教育学时';

function deadlineOf(answer: AnnualAnswer, asOf: PlainDate): RowDeadline[] {
  const { due, status, citations } = answer.plan;
  const toDo = dueSays(answer);
  if (due === undefined || due < asOf || toDo === '' || !PENDING.includes(status)) return [];
  return [{ name: '学满继续教育学时', safe: due, latest: due, title: dueTitle(answer), toDo, citations }];
}

/** 每年的继续教育学时 for one row. */
export function annualHoursAnswer(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  { asOf, today }: Days,
): RowAnswer {
  const answer = annualAnswer(notice, certificate, told, asOf);
  const { notes, citations } = answer.plan;
  const missing = openOfAnnual(answer, dutyOf(notice, certificate, told), told);
  const standing = {
    told,
    asOf,
    today,
    settled: true,
    open: missing.map(labelOf),
    anyAnswered: true,
  };
  const verdict = annualVerdict(answer, notice, standing);
  return {
    ...verdict,
    title: HOURS_TITLE,
    notice: notice.id,
    reasons: citations.length > 0 ? [{ says: verdict.says, citations }] : [],
    notes,
    deadlines: deadlineOf(answer, asOf),
    missing,
  };
}

/** Names of the facts that could still change an answer. */
function openOf(
  kind: RegistrationKind,
  { outcome, missing }: Answered,
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
): readonly string[] {
  return outcome === 'incomplete' ? missing : openFacts(kind, rules, told, asOf);
}

function rowAnswer(
  { id, rules }: WidgetNotice,
  kind: RegistrationKind,
  answered: Answered,
  told: Texts,
  asOf: PlainDate,
): RowAnswer {
  const { question, title, outcome, word, headline, shape, tone, says, days, notes, citations } = answered;
  return {
    ...{ question, title, outcome, word, headline, shape, tone, says },
    notice: id,
    reasons: citations.length > 0 ? [{ says, citations }] : [],
    notes,
    deadlines: days.flatMap(({ name, safe, latest, reminder, citations: cited }) =>
      reminder === undefined || safe < asOf
        ? []
        : [{ name, safe, latest, title: reminder.title, toDo: reminder.says, citations: cited }],
    ),
    missing: openOf(kind, answered, rules, told, asOf),
  };
}

/** Answers every registration question triggered by the row's dates; without a date, asks for 注册有效期至. */
export function registrationAnswers(notice: WidgetNotice, told: Texts, asOf: PlainDate): RowAnswer[] {
  const answers = answersTo(notice.rules, told, asOf);
  const first = { kind: renewalKind, answer: renewalKind.answer(notice.rules, told, asOf) };
  return (answers.length > 0 ? answers : [first]).map(({ kind, answer }) =>
    rowAnswer(notice, kind, answer, told, asOf),
  );
}
