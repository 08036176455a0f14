import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { Reminder } from './reminder.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over UTF-8. 64 bits, because a calendar holds entries from many sources: 32 bits could collide. */
function hash(text: string): string {
  let value = OFFSET;
  for (const octet of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * PRIME);
  }
  return value.toString(36);
}

/**
 * The UID of a calendar entry. The same deadline always gets the same UID, whatever its title and text say, so
 * importing a file again updates the entry instead of duplicating it.
 */
function uidOf({ uidStem, day, task }: { uidStem: string; day: string; task: string }): string {
  return `${hash([uidStem, day, task].join('\n'))}@chizheng-zhinan`;
}

/** ical-generator calls `randomUUID` before it takes our id. Engines before 2022 and pages not served over https lack it. */
if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: () => '' });

const DAY_MS = 86_400_000;
const HOUR_S = 3600;
const ALARMS = [60, 30, 7];
const RINGS_AT = 9;

/** Midnight UTC of a day; undefined for an invalid date. */
function midnight(day: string): Date | undefined {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : Number.NaN);
  // Some engines parse 30 February as 2 March.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? undefined : date;
}

/** Leaves out alarms due on or before the day of the download: calendars would ring them at once. */
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
 * Deadlines as a calendar file (RFC 5545): one all-day entry each, with alarms 60, 30 and 7 days ahead at 9:00 local
 * time. Alarms due on or before the day of the download are left out.
 * @param reminders one entry each; those with an invalid day are left out
 * @param stamp the day of the download, 'YYYY-MM-DD'
 * @returns text with CRLF and folded lines; '' if no entry is left or the stamp is invalid; never throws
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
        // Relative to midnight at the start of the day.
        triggerBefore: (days * 24 - RINGS_AT) * HOUR_S,
      })),
    });
  }
  return calendar.length() > 0 ? `${calendar.toString()}\r\n` : '';
}
