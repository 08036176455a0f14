import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { Reminder } from './reminder.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over UTF-8, 64 bits: a calendar keeps entries of many senders, 32 bits are too few. */
function hash(text: string): string {
  let value = OFFSET;
  for (const octet of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * PRIME);
  }
  return value.toString(36);
}

/**
 * The name of an entry for calendar programs: same deadline, same name, so that a file downloaded again renews the
 * entry instead of doubling it. Which words call and explain the deadline makes no difference.
 */
function uidOf({ uidStem, day, task }: { uidStem: string; day: string; task: string }): string {
  return `${hash([uidStem, day, task].join('\n'))}@chizheng-zhinan`;
}

/** ical-generator draws an id before it takes ours. Engines before 2022, and pages that did not come by https, cannot. */
if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: () => '' });

const DAY_MS = 86_400_000;
const HOUR_S = 3600;
const ALARMS = [60, 30, 7];
const RINGS_AT = 9;

/** Midnight UTC of a day; undefined for what is no day of the calendar. */
function midnight(day: string): Date | undefined {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : Number.NaN);
  // Some engines read 30 February as 2 March.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? undefined : date;
}

/** An alarm that would ring on the day of the download or before it is left out: calendars ring it at once. */
function alarmsFor(date: Date, stamp: Date): number[] {
  const left = (date.getTime() - stamp.getTime()) / DAY_MS;
  return ALARMS.filter((days) => days < left);
}

function description({ says, citations, url }: Reminder, alarms: readonly number[]): string {
  const ahead = alarms.map((days) => `${days}天`).join('、');
  return [
    says,
    ...citations.map(({ document, clauseLabel, quote }) => `依据：${document} ${clauseLabel}\n“${quote}”`),
    ahead && `提醒：提前${ahead}，上午${RINGS_AT}点。`,
    url && `网址：${url}`,
    '由非官方网站“持证指南”生成，以主管部门答复为准。',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Deadlines as a calendar file (RFC 5545): for each an entry of a whole day, which rings 60, 30 and 7 days ahead at
 * nine in the morning wherever the device is. Alarms whose morning has come by the day of the download are left out.
 * @param reminders one entry each; one whose day is no day of the calendar is left out
 * @param stamp the day of the download, 'YYYY-MM-DD'
 * @returns text with CRLF and folded lines; '' where no entry is left or the stamp is no day; never throws
 */
export function calendarText(reminders: readonly Reminder[], { stamp }: { stamp: string }): string {
  const stamped = midnight(stamp);
  const calendar = ical({
    prodId: { company: '持证指南', product: '到期提醒', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const reminder of reminders) {
    const start = midnight(reminder.day);
    if (!start || !stamped) continue;
    const alarms = alarmsFor(start, stamped);
    calendar.createEvent({
      id: uidOf(reminder),
      stamp: stamped,
      allDay: true,
      start,
      end: new Date(start.getTime() + DAY_MS),
      summary: reminder.title,
      description: description(reminder, alarms),
      alarms: alarms.map((days) => ({
        type: ICalAlarmType.display,
        // Counted from midnight of the day itself.
        triggerBefore: (days * 24 - RINGS_AT) * HOUR_S,
      })),
    });
  }
  return calendar.length() > 0 ? `${calendar.toString()}\r\n` : '';
}
