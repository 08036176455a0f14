import { useRef, useState } from 'preact/hooks';
import { type PlainDate, todayInChina } from '../../rules/index.ts';
import type { Reminder } from './reminder.ts';
import { downloadText, isInWeChat, weChatSays } from './saving.ts';

interface Props {
  reminders: readonly Reminder[];
  /** File name without extension: 二级建造师注册到期. */
  name: string;
}

/** Makes the file and downloads it. @returns the message to show; never throws */
async function hand(reminders: readonly Reminder[], name: string, stamp: PlainDate): Promise<string> {
  if (isInWeChat()) return weChatSays('下载');
  try {
    const { calendarText } = await import('./calendar-text.ts');
    const text = calendarText(reminders, { stamp });
    if (text === '') return '没有可以加入日历的日子。';
    downloadText(`${name}.ics`, 'text/calendar', text);
    return '日历文件已交给浏览器下载，打开它就能加入日历。';
  } catch {
    // Chromium does not retry a failed module import until the page is reloaded.
    return '没有下载成功，可能是网络断了。请检查网络，刷新页面再试；刷新前可以先复制结果链接，填好的内容就不会丢。';
  }
}

/** 加入日历: downloads deadlines as a calendar file. The code that makes it is loaded on click. */
export function CalendarButton({ reminders, name }: Props) {
  const [says, setSays] = useState('');
  const busy = useRef(false);
  const onClick = async () => {
    if (busy.current) return;
    busy.current = true;
    setSays(await hand(reminders, name, todayInChina(new Date())));
    busy.current = false;
  };
  if (reminders.length === 0) return null;
  return (
    <div class="kit-calendar">
      <button type="button" class="kit-button kit-button-quiet" onClick={onClick}>
        加入日历（.ics）
      </button>
      <p class="kit-calendar-says" aria-live="polite">
        {says && <span>{says}</span>}
      </p>
    </div>
  );
}
