import type { DocumentName } from '../../../links/citations.ts';
import type { WidgetNotice } from '../../../links/notice.ts';
import type { PlainDate } from '../../../rules/index.ts';
import type { Reminder } from '../../ui/reminder.ts';
import { citedIn } from '../../ui/reminder.ts';
import type { AnsweredRow } from '../answering/answered-row.ts';
import { answerRow } from '../answering/row.ts';

interface ReminderContext {
  notices: readonly WidgetNotice[];
  documents: Readonly<Record<string, DocumentName>>;
  asOf: PlainDate;
  today: PlainDate;
  url: string;
}

interface Gathered {
  reminder: Omit<Reminder, 'says'>;
  /** Names by text of the reminder. */
  who: Map<string, string[]>;
}

/** Reminders for every deadline of the list. Rows with the same day and task share an entry that names them. */
export function remindersOf(
  rows: readonly AnsweredRow[],
  { notices, documents, asOf, today, url }: ReminderContext,
): Reminder[] {
  const gathered = new Map<string, Gathered>();
  for (const { name, line, told } of rows) {
    for (const { notice, question, deadlines } of answerRow(notices, told, { asOf, today })) {
      for (const { name: task, title, safe: day, toDo, citations } of deadlines) {
        const uidStem = `roster-${question}-${notice}`;
        const key = `${uidStem} ${day} ${task}`;
        const entry = gathered.get(key) ?? {
          reminder: { uidStem, task, title, day, citations: citedIn(documents, citations), url },
          who: new Map<string, string[]>(),
        };
        const names = entry.who.get(toDo) ?? [];
        entry.who.set(toDo, [...names, name === '' ? `第${line}行` : name]);
        gathered.set(key, entry);
      }
    }
  }
  return [...gathered.values()].map(({ reminder, who }) => ({
    ...reminder,
    says: [...who]
      .map(([says, names]) => `${says}\n名单（${names.length}本证书）：${names.join('、')}。`)
      .join('\n'),
  }));
}
