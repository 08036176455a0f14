import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An invented task, as small as they come. */
export const TASK = { id: 'lastDay', href: '/last-day/', title: '哪天截止' } as const;

const WIDGET = 'src/widgets/LastDay';

const FILES: Readonly<Record<string, string>> = {
  'src/pages/last-day.astro': `---
import { noticePages } from '../views/page-data.ts';
import { suits, taskOf } from '../content/tasks.ts';
import Page from '../layouts/Page.astro';
import Task from '../components/tasks/LastDay.astro';

const task = taskOf('${TASK.id}');
---

<Page title={task.title} description={task.says}>
  <h1>{task.title}</h1>
  <section id={task.id}>
    <Task notices={noticePages().filter((notice) => suits(task, notice))} />
  </section>
</Page>
`,
  'src/components/tasks/LastDay.astro': `---
import { taskOf } from '../../content/tasks.ts';
import { noticeData, rulesData } from '../../views/widget-data.ts';
import LastDay from '../../widgets/LastDay/index.tsx';
import Island from '../island/Island.astro';
import type { TaskProps } from './task-props.ts';

type Props = TaskProps;
const { notices, own } = Astro.props;
const data = own ? noticeData(own).rules : rulesData(notices, [taskOf('${TASK.id}')]);
---

<Island widget="LastDay" part={own && 'rules'} data={own ? undefined : data}>
  <LastDay {...data} />
</Island>
`,
  [`${WIDGET}/index.tsx`]: `import { useState } from 'preact/hooks';
import { inChinese, lastOf } from '../../rules/index.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { guarded } from '../ui/guarded.tsx';

function LastDay({ notices }: { notices: readonly WidgetNotice[] }) {
  const [asked, ask] = useState(false);
  return (
    <div>
      <button type="button" onClick={() => ask(true)}>
        看截止
      </button>
      {asked &&
        notices.map(({ id, region, rules }) => (
          <p key={id}>
            {region}：{inChinese(lastOf(rules.conversion?.windows ?? [])?.closes ?? '')}
          </p>
        ))}
    </div>
  );
}

export default guarded(LastDay);
`,
  [`${WIDGET}/task.yaml`]: `id: ${TASK.id}
order: 6
href: ${TASK.href}
title: ${TASK.title}
says: 看每份通知换证到哪天为止。
suits: [conversion]
asks: [conversion]
`,
};

/** All that a task needs: its folder and a page. */
export const TASK_FILES: readonly string[] = Object.keys(FILES).sort();

/** Adds the task to a copy of the project. */
export function addTask(root: string): void {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
