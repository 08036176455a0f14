import { readLibrary } from '../../src/content/library.ts';
import type { WidgetNotice } from '../../src/links/notice.ts';
import { addDays, planAnnualHours, planPeriodHours, renewal } from '../../src/rules/index.ts';
import type { Vector } from '../../src/views/vectors.ts';
import { verdictsOf } from '../../src/widgets/answers/hours/view.ts';
import { hoursTask } from '../../src/widgets/PlanHours/state.ts';
import { type Asked, asked, TODAY } from './questionnaire.ts';

/** Every notice as the page gives it to the widget, Guizhou's two among them. */
export const ALL = readLibrary().map(
  ({ id, metadata, rules }): WidgetNotice => ({
    id,
    shortTitle: metadata.shortTitle,
    number: metadata.number,
    kind: metadata.kind,
    region: rules.conversion?.region ?? metadata.region,
    rules,
    contacts: [],
  }),
);

export function noticeOf(id: string): WidgetNotice {
  const notice = ALL.find((each) => each.id === id);
  if (!notice) throw new Error(`no notice ${id}`);
  return notice;
}

/** 学时怎么补, told what to do, with its answers. */
export function hours(notices: readonly WidgetNotice[] = ALL, typed: Record<string, string> = {}) {
  const form = asked(hoursTask({ notices }), typed);
  const verdicts = (sheet = 0) => {
    const standing = form.view.standings[sheet];
    if (!standing) throw new Error(`no sheet ${sheet}`);
    return verdictsOf(notices, standing);
  };
  return Object.assign(form, {
    verdicts,
    outcome: (question: string, sheet = 0) =>
      verdicts(sheet).find((each) => each.question === question)?.outcome,
  });
}

interface Facts {
  years?: Record<string, { total: number; professional?: number }>;
  working?: boolean;
  [fact: string]: unknown;
}

function fillYears(form: Asked, years: NonNullable<Facts['years']>): void {
  const told = new Map(Object.entries(years));
  const yearIn = (row: number) => form.sheet.drafts[`year-${row}`] ?? '';
  for (const row of [...form.sheet.rows]) {
    const done = told.get(yearIn(row)) ?? { total: 0, professional: 0 };
    told.delete(yearIn(row));
    form.type(`total-${row}`, String(done.total));
    if (done.professional !== undefined) form.type(`professional-${row}`, String(done.professional));
  }
  for (const [year, done] of told) {
    form.act({ type: 'addRow' });
    const row = Math.max(...form.sheet.rows);
    form.type(`year-${row}`, year);
    form.type(`total-${row}`, String(done.total));
    if (done.professional !== undefined) form.type(`professional-${row}`, String(done.professional));
  }
}

/** Tells whatever is asked, 0 for years of which the facts say nothing, and 不知道 where nothing is known. */
export function tell(form: Asked, facts: Facts): string[] {
  const screens: string[] = [];
  while (form.view.screen !== 'verdict' && screens.length < 20) {
    const { screen } = form.view;
    screens.push(screen);
    const question = form.view.questions.find(({ name }) => name === screen);
    const known = (question?.fields ?? []).filter(({ name }) => facts[name] !== undefined);
    for (const { name } of known) {
      const value = facts[name];
      form.type(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
    }
    if (screen === 'years' && facts.years) fillYears(form, facts.years);
    form.act({ type: known.length > 0 || (screen === 'years' && facts.years) ? 'next' : 'skip' });
    if (form.sheet.doubt) form.act({ type: 'sure' });
  }
  return screens;
}

/** The day printed as 注册有效期至, where the day to renew by is this one. */
function expiresFor(notice: WidgetNotice, due: string, asOf: string): string {
  const days = Array.from({ length: 62 }, (_, index) => addDays(due, index));
  return days.find((day) => renewal(notice.rules, { expiresOn: day }, asOf).applyBy?.safe === due) ?? '';
}

/** A person of the cases, as the widget is told them. */
export function person({ notice: id, facts, asOf }: Vector) {
  const notice = noticeOf(id);
  const form = hours([notice]);
  form.act({ type: 'judgeOn', day: asOf });
  tell(form, facts as Facts);
  if (typeof facts['due'] === 'string') form.answer('expiresOn', expiresFor(notice, facts['due'], asOf));
  return form;
}

/** The rules' own answer to a case. */
export function expectedOf({ function: name, notice, facts, asOf }: Vector): string {
  const { rules } = noticeOf(notice);
  const ask = name === 'planPeriodHours' ? planPeriodHours : planAnnualHours;
  return ask(rules, facts as never, asOf).status;
}

export const yearRows = (form: Asked): string[] =>
  form.sheet.rows.map((row) => form.sheet.drafts[`year-${row}`] ?? '');

/** An electronic certificate of December 2022, everything told but the hours. */
export function atYears(notice = noticeOf('jilin-2022-25'), day = TODAY) {
  const form = hours([notice]);
  form.act({ type: 'judgeOn', day });
  form.answer('certificate', 'site-post-electronic');
  form.answer('obtainedOn', '2022-12-20');
  form.answer('working', 'yes');
  return form;
}
