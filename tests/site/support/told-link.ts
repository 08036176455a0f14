import { writeFragment } from '../../../src/links/answers.ts';
import { addDays, isPlainDate } from '../../../src/rules/index.ts';
import type { AnyVector } from '../../../src/views/vectors.ts';
import { placeOf } from '../../../src/widgets/form/place.ts';
import { ALL } from '../../widgets/hours-people.ts';
import { toldBy, typed } from '../../widgets/registration-told.ts';
import { publishedJson } from './published-files.ts';

export type Told = Exclude<Extract<AnyVector, { facts: unknown }>, { function: 'nearestFlips' }>;

interface Asked {
  page: 'check' | 'hours' | 'registration';
  /** Answers that the page does not give: it asks only notices that state something, and answers only what is told. */
  silent: readonly string[];
}

const ONLY_TOLD = ['not-stated', 'incomplete'];
const registration: Asked = { page: 'registration', silent: ONLY_TOLD };

/** The rules' questions that a page answers. */
const ASKED: Readonly<Partial<Record<Told['function'], Asked>>> = {
  checkConversion: { page: 'check', silent: ONLY_TOLD },
  planAnnualHours: { page: 'hours', silent: [] },
  planPeriodHours: { page: 'hours', silent: ['not-stated'] },
  renewal: registration,
  initialRegistration: registration,
  addedSpecialty: registration,
  renewedTerm: registration,
  paperCertificate: registration,
  applicationChannel: registration,
};

/** The certificate of those whose hours are counted by the registration period, which their cases do not tell. */
const CONSTRUCTOR = 'constructor-2';

interface Expected {
  outcome?: string;
  status?: string;
  channel?: string;
  educationRequired?: boolean;
}

/** What the page says of a person; undefined where the case does not tell. */
export function outcomeOf({ expect }: Told): string | undefined {
  const { outcome, status, channel } = expect as Expected;
  return outcome ?? status ?? channel;
}

/** Years that a case leaves out are 0 to the rules, and not told to the page. */
const tellsYears = ({ facts }: Told) =>
  Object.keys((facts as { years?: object }).years ?? { none: 0 }).length > 0;

/** One person for each answer to each question, with the page that gives it. */
export function peopleByAnswer(): Map<string, { person: Told; page: string }> {
  const found = new Map<string, { person: Told; page: string }>();
  for (const each of publishedJson<AnyVector[]>('/api/v1/vectors.json')) {
    if (!('facts' in each) || each.function === 'nearestFlips') continue;
    const asked = ASKED[each.function];
    const outcome = outcomeOf(each);
    if (!asked || !outcome || asked.silent.includes(outcome) || !isPlainDate(each.asOf)) continue;
    if (outcome === 'in-progress' && !tellsYears(each)) continue;
    const { educationRequired } = each.expect as Expected;
    const key = `${each.function} ${outcome}${educationRequired ? ', with education' : ''}`;
    if (!found.has(key)) found.set(key, { person: each, page: asked.page });
  }
  return found;
}

function yearsOf(years: Record<string, Record<string, unknown>>): Record<string, string> {
  const rows = Object.entries(years).map(([year, hours], at) =>
    Object.entries({ year, ...hours }).map(([stem, value]) => [`${stem}-${at + 1}`, String(value)]),
  );
  return Object.fromEntries(rows.flat());
}

/** What a link tells of a person, by the names of the fields. */
function itemOf(page: string, person: Told): Record<string, string> {
  if (page === 'registration') return toldBy(person);
  const { notice, function: question } = person;
  const { years = {}, due, hours: _hours, ...others } = person.facts as Record<string, unknown>;
  const told = Object.entries(others).map(([fact, value]) => [fact, typed(value)]);
  return {
    place: page === 'hours' ? (placeOf(ALL, notice) ?? '') : notice,
    ...(question === 'planPeriodHours' && { certificate: CONSTRUCTOR }),
    ...Object.fromEntries(told),
    ...yearsOf(years as Record<string, Record<string, unknown>>),
    // A certificate tells the day it ends on, 31 days after the last on which its renewal is safely asked for.
    ...(typeof due === 'string' && isPlainDate(due) && { expiresOn: addDays(due, 31) }),
  };
}

/** The address of a page with a person's answers. */
export function addressOf(page: string, people: readonly Told[], asOf = people[0]?.asOf ?? ''): string {
  return `/${page}/${writeFragment(page, { asOf, items: people.map((person) => itemOf(page, person)) })}`;
}
