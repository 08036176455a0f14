import { once, type Ruleset } from '../../rules/index.ts';
import type { DocumentName } from '../../widgets/kit/Citations.tsx';
import type { WidgetNotice } from '../../widgets/kit/notice.ts';
import { type NoticePage, noticePages, pagesNamed } from '../page-data.ts';
import { suits, TASKS, type TaskPage } from '../tasks.ts';
import { phoneChangeOf } from './forms.ts';
import { officeNotices, shownOffice } from './offices.ts';

/** What a widget that answers by rules is given. */
export interface RulesData {
  notices: WidgetNotice[];
  /** How every notice is named that an answer may cite. */
  documents: Record<string, DocumentName>;
}

/** Why a number may stand that the quote has not: said to whoever keeps the rules, shown nowhere in an answer. */
const forKeepers = (key: string, value: unknown) => (key === 'derived' ? undefined : value);

/** What is said beside an answer is left out where the days alone are asked. */
const saidBeside = (key: string, value: unknown) =>
  key === 'notes' || key === 'steps' ? [] : forKeepers(key, value);

type Part = NonNullable<Ruleset[TaskPage['asks'][number]]>;

const answering = once((rules: Part): Part => JSON.parse(JSON.stringify(rules), forKeepers));
const daysOf = once((rules: Part): Part => JSON.parse(JSON.stringify(rules), saidBeside));

/** The rules as far as the tasks ask them. */
function askedOf(whole: Ruleset, tasks: readonly TaskPage[]): Ruleset {
  const asked = new Set(tasks.flatMap(({ asks }) => asks));
  const parts = new Set([...asked, ...tasks.flatMap(({ asksDays }) => asksDays)]);
  const { notice, version, law = [] } = whole;
  // Of the first version nobody needs to know what it changed.
  const changes = whole.changes?.slice(0, -1) ?? [];
  const picked = Object.fromEntries(
    [...parts].flatMap((part) => {
      const rules = whole[part];
      if (!rules) return [];
      return [[part, asked.has(part) ? answering(rules) : daysOf(rules)]];
    }),
  );
  const said = JSON.stringify(picked);
  const named = law.filter(({ id }) => said.includes(`"${id}"`));
  return {
    notice,
    version,
    ...(changes.length > 0 && { changes }),
    ...(named.length > 0 && { law: named }),
    ...picked,
  };
}

function widgetNotice(
  { id, metadata, rules, contacts }: NoticePage,
  tasks: readonly TaskPage[],
): WidgetNotice {
  const { shortTitle, number, region, kind } = metadata;
  return {
    id,
    shortTitle,
    number,
    kind,
    region: rules.conversion?.region ?? region,
    rules: askedOf(rules, tasks),
    contacts: contacts.map(shownOffice),
  };
}

/** The names of the notices given, and of those whose words their rules quote. */
function documentsOf(notices: readonly WidgetNotice[]): Record<string, DocumentName> {
  const rules = JSON.stringify(notices.map((each) => each.rules));
  const cited = new Set([...rules.matchAll(/"notice":"([^"]+)"/g)].map(([, id = '']) => id));
  const named = pagesNamed(cited);
  return Object.fromEntries(
    named.map(({ id, metadata: { shortTitle, number, title } }) => [id, { shortTitle, number, title }]),
  );
}

/** What the widgets of some tasks are given of notices: the parts of the rules that the tasks ask, and no more. */
export function rulesData(notices: readonly NoticePage[], tasks: readonly TaskPage[]): RulesData {
  const given = notices.map((notice) => widgetNotice(notice, tasks));
  return { notices: given, documents: documentsOf(given) };
}

/** A list says what follows for each person; how it is then done stands on the tasks' own pages. */
const withoutSteps = (key: string, value: unknown) => (key === 'steps' ? [] : value);

/** What a company's list is answered by: every notice, with all parts of its rules that answer. */
export function rosterData(): RulesData {
  return JSON.parse(JSON.stringify(rulesData(noticePages(), TASKS)), withoutSteps);
}

/** What the widgets of one notice's page are given, all in one file: one set of rules for those that answer by rules. */
export function noticeData(notice: NoticePage) {
  return {
    rules: rulesData(
      [notice],
      TASKS.filter((task) => suits(task, notice)),
    ),
    offices: { notices: officeNotices([notice]) },
    phoneChange: phoneChangeOf(notice)?.props,
  };
}

/** Under which name that file holds what a widget is given. */
export type NoticePart = keyof ReturnType<typeof noticeData>;
