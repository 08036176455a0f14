import type { NoticeForm } from '../content/forms.ts';
import type { Notice } from '../content/notice.ts';
import { suits, TASKS, type TaskPage } from '../content/tasks.ts';
import { clauseLabel, type DocumentName } from '../links/citations.ts';
import type { HandInPlace, PhoneChangeProps } from '../links/form-sheet.ts';
import type { WidgetNotice } from '../links/notice.ts';
import type { ShownOffice } from '../links/offices.ts';
import { type Contact, findContacts, inChinese, type Ruleset } from '../rules/index.ts';
import type { OfficeNotice } from '../widgets/FindOffice/state.ts';
import { type NoticePage, noticePages, pagesNamed } from './page-data.ts';

/** The fields of an office that answers show, without our own notes and search data. */
function shownOffice(contact: Contact): ShownOffice {
  const { id, notice, unlisted, cities, unlistedCitation, unlistedId, also, pinyin, citation, ...shown } =
    contact;
  const [short] = contact.phone ? [] : (also ?? []);
  return { ...shown, ...(short !== undefined && { short }) };
}

/** Data of 找谁办, in the order of the published contacts, whatever the order of `notices`. */
export function officeNotices(notices: readonly Notice[]): OfficeNotice[] {
  return notices
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, metadata: { shortTitle, number, issuer, region }, contacts }) => ({
      id,
      shortTitle,
      number,
      issuer,
      region,
      contacts: contacts.map(({ notice: _notice, citation, unlistedCitation, ...contact }) => ({
        ...contact,
        citation: { clause: citation.clause, quote: citation.quote },
        ...(unlistedCitation && {
          unlistedCitation: { clause: unlistedCitation.clause, quote: unlistedCitation.quote },
        }),
      })),
    }));
}

/** The offices that accept the form, then the regions without a listed office. */
function placesOf({ contacts }: Notice, { offices }: NoticeForm): HandInPlace[] {
  const listed = contacts.filter(({ citation }) => citation.clause === offices);
  const unlisted = contacts.flatMap((contact) =>
    (contact.unlisted ?? []).flatMap((region) => {
      const [found] = findContacts([contact], region);
      return found
        ? [{ region, office: shownOffice(found.contact), ...(found.note && { note: found.note }) }]
        : [];
    }),
  );
  return [...listed.map((office) => ({ region: office.region, office: shownOffice(office) })), ...unlisted];
}

function originOf({ metadata }: Notice, { sheet, asked }: NoticeForm): string {
  const { title, number, signed } = metadata;
  const which = [number, signed && inChinese(signed)].filter(Boolean).join('，');
  return `式样照《${title}》${which && `（${which}）`}${clauseLabel(sheet.clause)}，填表的要求见该通知“${clauseLabel(asked.clause)}”。非官方整理，以受理单位的要求为准。`;
}

function propsOf(notice: Notice, form: NoticeForm): PhoneChangeProps {
  const { id, metadata } = notice;
  const { shortTitle, number, title } = metadata;
  return {
    notice: id,
    documents: { [id]: { shortTitle, number, title } },
    title: form.sheet.quote,
    rows: form.rows,
    labels: form.fields,
    places: placesOf(notice, form),
    bring: form.bring,
    asked: { notice: id, ...form.asked },
    lacks: metadata.defects.filter(({ clause }) => clause === form.sheet.clause).map(({ says }) => says),
    unsaid: form.unsaid,
    origin: originOf(notice, form),
  };
}

/**
 * A notice's form to fill in, and its contacts: the offices that accept it, and who answers if none is listed.
 * undefined if the notice prints no such form.
 */
export function phoneChangeOf(notice: Notice): { props: PhoneChangeProps; contacts: Contact[] } | undefined {
  const form = notice.forms.find(({ kind }) => kind === 'phone-change');
  if (!form) return undefined;
  const contacts = notice.contacts.filter(
    ({ citation, unlisted }) => unlisted || citation.clause === form.offices,
  );
  return { props: propsOf(notice, form), contacts };
}

/** Data of the widgets that answer by rules. */
export interface RulesData {
  notices: WidgetNotice[];
  /** Names of all notices that an answer may cite. */
  documents: Record<string, DocumentName>;
}

/** Removes `derived`: it explains to maintainers why a number is not in a quote, and is never shown. */
const forKeepers = (key: string, value: unknown) => (key === 'derived' ? undefined : value);

/** Also removes notes and steps, for tasks that only need the days. */
const saidBeside = (key: string, value: unknown) =>
  key === 'notes' || key === 'steps' ? [] : forKeepers(key, value);

type Part = NonNullable<Ruleset[TaskPage['asks'][number]]>;

const answering = (rules: Part): Part => JSON.parse(JSON.stringify(rules), forKeepers);
const daysOf = (rules: Part): Part => JSON.parse(JSON.stringify(rules), saidBeside);

/** The parts of the rules that the tasks use. */
function askedOf(whole: Ruleset, tasks: readonly TaskPage[]): Ruleset {
  const asked = new Set(tasks.flatMap(({ asks }) => asks));
  const parts = new Set([...asked, ...tasks.flatMap(({ asksDays }) => asksDays)]);
  const { notice, version, law = [] } = whole;
  // The first version has no changes to report.
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

/** Names of these notices, and of those that their rules cite. */
function documentsOf(notices: readonly WidgetNotice[]): Record<string, DocumentName> {
  const rules = JSON.stringify(notices.map((each) => each.rules));
  const cited = new Set([...rules.matchAll(/"notice":"([^"]+)"/g)].map(([, id = '']) => id));
  const named = pagesNamed(cited);
  return Object.fromEntries(
    named.map(({ id, metadata: { shortTitle, number, title } }) => [id, { shortTitle, number, title }]),
  );
}

/** Data of some tasks' widgets: only the parts of the rules that they use. */
export function rulesData(notices: readonly NoticePage[], tasks: readonly TaskPage[]): RulesData {
  const given = notices.map((notice) => widgetNotice(notice, tasks));
  return { notices: given, documents: documentsOf(given) };
}

/** A list says what follows for each person; how to do it is on the tasks' own pages. */
const withoutSteps = (key: string, value: unknown) => (key === 'steps' ? [] : value);

/** Data for a company's list: all notices, with all parts of the rules that the tasks use. */
export function rosterData(): RulesData {
  return JSON.parse(JSON.stringify(rulesData(noticePages(), TASKS)), withoutSteps);
}

/** Data of the widgets of one notice's page, in one file; all that answer by rules share one set of rules. */
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

/** Keys of that file. */
export type NoticePart = keyof ReturnType<typeof noticeData>;
