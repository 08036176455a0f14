import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { calendarText } from '../../src/widgets/ui/calendar-text.ts';
import type { Reminder } from '../../src/widgets/ui/reminder.ts';

const QUOTE = '证书持有人应于有效期届满前，完成规定的继续教育；逾期未完成的, 按“未达标”处理。';

const REMINDER: Reminder = {
  uidStem: 'hours-example',
  task: '学满学时',
  title: '继续教育：最后一天',
  day: '2027-01-20',
  says: '在这一天以前学完；逗号, 分号; 反斜杠\\ 都照样。\n第二行。',
  citations: [{ document: '某建通〔2027〕1号', clauseLabel: '三（二）', quote: QUOTE }],
  url: 'https://site.example/hours/',
};
const LONG_BEFORE = { stamp: '2026-01-01' };

const octets = (line: string) => new TextEncoder().encode(line).length;

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function onlyEvent(text: string): ICAL.Event {
  const [event, ...others] = eventsIn(text);
  if (!event || others.length > 0) throw new Error('not one entry');
  return event;
}

/** When the alarms of the only entry ring, in the device's own time. */
function alarmsIn(text: string): string[] {
  const event = onlyEvent(text);
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const before = alarm.getFirstPropertyValue('trigger');
    if (!(before instanceof ICAL.Duration)) throw new Error('an alarm at a fixed time');
    const midnight = event.startDate.clone();
    midnight.isDate = false;
    midnight.addDuration(before);
    return midnight.toString();
  });
}

describe('a deadline in the calendar', () => {
  test('is one entry of the whole day', () => {
    const event = onlyEvent(calendarText([REMINDER], LONG_BEFORE));
    expect(event.summary).toBe(REMINDER.title);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2027-01-20',
      '2027-01-21',
    ]);
  });

  test('rings 60, 30 and 7 days ahead at nine in the morning', () => {
    expect(alarmsIn(calendarText([REMINDER], LONG_BEFORE))).toEqual([
      '2026-11-21T09:00:00',
      '2026-12-21T09:00:00',
      '2027-01-13T09:00:00',
    ]);
  });

  test('says our words, the clause with its place and document, when it rings, and where to read on', () => {
    const { description } = onlyEvent(calendarText([REMINDER], LONG_BEFORE));
    expect(description.split('\n\n')).toEqual([
      REMINDER.says,
      `依据：某建通〔2027〕1号 三（二）\n“${QUOTE}”`,
      '提醒：提前60天、30天、7天，上午9点。',
      '网址：https://site.example/hours/',
      '由非官方网站“持证指南”生成，以主管部门答复为准。',
    ]);
  });

  test('quotes every clause, and says nothing of a page where there is none', () => {
    const second = { document: '某通知', clauseLabel: '附件1', quote: '另一句。' };
    const several = { ...REMINDER, citations: [...REMINDER.citations, second], url: undefined };
    const { description } = onlyEvent(calendarText([several], LONG_BEFORE));
    expect(description).toContain('依据：某通知 附件1\n“另一句。”');
    expect(description).not.toMatch(/网址|\n{3}/);
  });

  test('is published by this site', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarText([REMINDER], LONG_BEFORE)));
    expect(calendar.getFirstPropertyValue('prodid')).toContain('持证指南');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('carries the day of the download, and no clock', () => {
    const stamp = (day: string) =>
      onlyEvent(calendarText([REMINDER], { stamp: day }))
        .component.getFirstPropertyValue('dtstamp')
        ?.toString();
    expect(stamp('2026-01-01')).toBe('2026-01-01T00:00:00Z');
    expect(calendarText([REMINDER], LONG_BEFORE)).toBe(calendarText([REMINDER], LONG_BEFORE));
  });
});

describe('an alarm whose morning has come by the day of the download is left out', () => {
  test.for([
    ['2026-11-20', 3, '提前60天、30天、7天'],
    ['2026-11-21', 2, '提前30天、7天'],
    ['2026-12-20', 2, '提前30天、7天'],
    ['2026-12-21', 1, '提前7天'],
    ['2027-01-12', 1, '提前7天'],
  ] as const)('downloaded on %s: %i left', ([stamp, left, says]) => {
    const text = calendarText([REMINDER], { stamp });
    expect(alarmsIn(text)).toHaveLength(left);
    expect(onlyEvent(text).description).toContain(`提醒：${says}，上午9点。`);
  });

  test.for(['2027-01-13', '2027-01-20', '2027-03-01'])(
    'downloaded on %s: none, and none promised',
    (stamp) => {
      const text = calendarText([REMINDER], { stamp });
      expect(alarmsIn(text)).toEqual([]);
      expect(onlyEvent(text).description).not.toContain('提醒：');
    },
  );
});

describe('the name of an entry', () => {
  const uid = (reminder: Partial<Reminder>) =>
    onlyEvent(calendarText([{ ...REMINDER, ...reminder }], LONG_BEFORE)).uid;

  test('stays when only its words change, so that a second download renews it', () => {
    expect(uid({ says: '还差20学时。' })).toBe(uid({ says: '还差12学时。' }));
    expect(uid({ title: '2027年继续教育：最晚今天学满' })).toBe(uid({}));
  });

  test('differs for another deadline', () => {
    const names = [uid({}), uid({ uidStem: 'b' }), uid({ day: '2027-01-21' }), uid({ task: '另一件事' })];
    expect(new Set(names).size).toBe(4);
  });

  test('shows nothing of what it was made from', () => {
    expect(uid({ uidStem: 'constructor', task: '张三' })).toMatch(/^[0-9a-z]+@chizheng-zhinan$/);
  });
});

describe('whatever the words are', () => {
  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom('证', '，', ',', ';', ':', '\\', '\n', '\\n', ' ', '"', '𠮷', '〔', 'é'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 200,
  });

  test('no line is longer than 75 octets, none splits a character, and a reader gets them back', () => {
    fc.assert(
      fc.property(words, words, words, (title, says, quote) => {
        const citation = { document: '某通知', clauseLabel: '一', quote };
        const text = calendarText([{ ...REMINDER, title, says, citations: [citation] }], LONG_BEFORE);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const event = onlyEvent(text);
        expect(event.summary ?? '').toBe(title);
        if (says) expect(event.description.startsWith(says)).toBe(true);
        expect(event.description).toContain(`“${quote}”`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is no deadline', () => {
  test.for(['2027-02-30', '2027-2-3', '', '今天', '+010000-01-01'])('%s is left out', (day) => {
    expect(calendarText([{ ...REMINDER, day }], LONG_BEFORE)).toBe('');
    expect(eventsIn(calendarText([{ ...REMINDER, day }, REMINDER], LONG_BEFORE))).toHaveLength(1);
  });

  test('without a day of download nothing is made', () => {
    expect(calendarText([REMINDER], { stamp: '' })).toBe('');
    expect(calendarText([], LONG_BEFORE)).toBe('');
  });
});

test('an engine that cannot draw ids makes the same file', async () => {
  const same = calendarText([REMINDER], LONG_BEFORE);
  vi.stubGlobal('crypto', {});
  vi.resetModules();
  const older = await import('../../src/widgets/ui/calendar-text.ts');
  expect(older.calendarText([REMINDER], LONG_BEFORE)).toBe(same);
  vi.unstubAllGlobals();
});
