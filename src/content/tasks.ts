import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Ruleset } from '../rules/index.ts';
import { describeProblems } from './problem.ts';
import { readYamlFile } from './yaml.ts';

const WIDGETS = 'src/widgets';

const PARTS = [
  'conversion',
  'annualHours',
  'periodHours',
  'registration',
] as const satisfies (keyof Ruleset)[];
const parts = z.array(z.enum(PARTS)).default([]);
const text = z.string().min(1);

/** task.yaml: metadata of a task, in its widget's folder. */
const taskFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/)
    .describe('Unique; in links (#check?…), in content/questions.yaml, and of its section on pages'),
  order: z.int().describe('Where it stands among the others, on the home page and on those of notices'),
  href: z
    .string()
    .regex(/^\/[a-z-]+\/$/)
    .describe('Its page'),
  title: text.describe('As its page is titled'),
  short: text.optional().describe('In the header; a task without it does not stand there'),
  says: text.describe('What it answers, and for whom'),
  suits: z
    .array(z.enum([...PARTS, 'conversion.hours', 'contacts', 'forms']))
    .min(1)
    .describe('It belongs to a notice that has one of these: rules on something, people to ask, forms'),
  asks: parts.describe('The parts of the rules that its widget answers by, and is given'),
  asksDays: parts.describe('Parts of which it is given the days alone, without notes and steps'),
});

/** A task that readers can do on the site. */
export interface TaskPage extends z.infer<typeof taskFile> {
  /** Name of its widget's folder in src/widgets. */
  widget: string;
}

function readTask(widget: string): TaskPage[] {
  const file = `${WIDGETS}/${widget}/task.yaml`;
  if (!existsSync(file)) return [];
  const { value, problems } = readYamlFile(file, taskFile);
  if (!value) throw new Error(describeProblems(problems));
  return [{ ...value, widget }];
}

/** All tasks for one person, in home-page order: every widget with a task.yaml. */
export const TASKS: readonly TaskPage[] = readdirSync(WIDGETS)
  .flatMap(readTask)
  .sort((one, other) => one.order - other.order);

export const TASK_IDS: readonly string[] = TASKS.map(({ id }) => id);

if (new Set(TASK_IDS).size < TASKS.length) throw new Error(`Two tasks have one id: ${TASK_IDS.join(', ')}.`);

/** The task with this id; throws for an unknown one. */
export function taskOf(id: string): TaskPage {
  const task = TASKS.find((each) => each.id === id);
  if (!task) throw new Error(`There is no task ${id}, but ${TASK_IDS.join(', ')}.`);
  return task;
}

/** Whether a task applies to a notice. */
export function suits(
  task: TaskPage,
  { rules, contacts, forms }: { rules: Ruleset; contacts: readonly object[]; forms: readonly object[] },
): boolean {
  const held = {
    ...rules,
    'conversion.hours': rules.conversion?.hours,
    contacts: contacts[0],
    forms: forms[0],
  };
  return task.suits.some((each) => held[each] !== undefined);
}

/** The task for companies; listed separately, beside those of one person. */
export const ROSTER = {
  href: '/roster/',
  title: '公司名单一次查',
  says: '公司人事：交一份名单，每本证书能不能换、学时差多少、哪天到期，一次看完，还能导出。',
} as const;
