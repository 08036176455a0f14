import type { Step } from '../citation.ts';
import { type Citation, citationsOf, type Note } from '../citation.ts';
import { addDays, isPlainDate, lastOf, type PlainDate } from '../date.ts';
import type { Words } from '../guard.ts';
import { notesFor, stepsFor } from '../notes.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import type { Registration } from './answer.ts';

type Channel = Registration['channel']['spans'][number]['channel'];

function spanOn({ spans }: Registration['channel'], day: PlainDate) {
  return lastOf(spans.filter(({ from }) => from === undefined || from <= day));
}

/** The last day, up to and including this one, on which applications are accepted; skips a gap between two channels. */
export function lastAcceptedDay(channel: Registration['channel'], day: PlainDate): PlainDate {
  const span = spanOn(channel, day);
  return span?.channel === 'none' && span.from !== undefined ? addDays(span.from, -1) : day;
}

/** Whether no channel accepts applications on this day. */
export function isInGap(channel: Registration['channel'], day: PlainDate): boolean {
  return spanOn(channel, day)?.channel === 'none';
}

/** A deadline as words for notes, and whether, under either reading, it falls into a gap. */
export function wordsOfDeadline(
  channel: Registration['channel'],
  { safe, latest }: { safe: PlainDate; latest: PlainDate },
): Words {
  const latestEve = addDays(latest, -1);
  const skipsGap = isInGap(channel, latest) || isInGap(channel, latestEve);
  return { safe, latest, latestEve, skipsGap: String(skipsGap) };
}

/**
 * 现在向谁申请: who accepts applications on a day?
 * @param asOf 'YYYY-MM-DD'; an invalid day gives 'incomplete' with missing ['asOf']
 * @returns the channel, the steps of an application and every milestone of the change-over; 'not-stated' if the ruleset
 *   has no registration part
 */
export function applicationChannel(
  rules: Ruleset,
  asOf: PlainDate,
): {
  channel: Channel | 'not-stated' | 'incomplete';
  milestones: { id: string; date: PlainDate; says: string; citations: Citation[] }[];
  /** How to apply and what to prepare. */
  steps: Step[];
  missing: string[];
  notes: Note[];
  citations: Citation[];
} {
  const { notice, registration } = rules;
  const bare = { milestones: [], steps: [], missing: [], notes: [], citations: [] };
  if (!registration) return { channel: 'not-stated', ...bare };
  const milestones = registration.channel.milestones.map(({ id, date, says, cite }) => ({
    id,
    date,
    says,
    citations: citationsOf(notice, cite),
  }));
  if (!isPlainDate(asOf)) return { channel: 'incomplete', ...bare, milestones, missing: ['asOf'] };
  const span = spanOn(registration.channel, asOf);
  const channel = span?.channel ?? 'not-stated';
  const words = { asOf, status: channel };
  return {
    channel,
    milestones,
    steps: stepsFor(rules, registration.steps, words),
    missing: [],
    notes: notesFor(rules, registration.channel.notes, words),
    citations: citationsOf(notice, span?.cite ?? []),
  };
}
