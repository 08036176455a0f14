import { CERTIFICATES, REGISTRY, SEXES } from '../../src/rules/index.ts';
import { around, type Conversion, shift } from './support.ts';

type Node = Readonly<Record<string, unknown>>;

interface Found {
  words: Map<string, Set<string>>;
  days: Map<string, Set<string>>;
}

const ANOTHER_POST = '通知没有写的岗位';
const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  certificate: Object.keys(CERTIFICATES),
  registry: Object.keys(REGISTRY),
  sex: Object.keys(SEXES),
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

function add(to: Map<string, Set<string>>, fact: string, values: readonly unknown[]): void {
  const known = to.get(fact) ?? new Set();
  for (const value of values) if (typeof value === 'string') known.add(value);
  to.set(fact, known);
}

function gatherGuard(guard: Node, found: Found): void {
  for (const [fact, matcher] of Object.entries(guard)) {
    if (fact === 'outcome' || fact.startsWith('finding.')) continue;
    add(found.words, fact, strings(matcher));
    if (!isNode(matcher)) continue;
    add(found.words, fact, strings(matcher['not']));
    add(found.days, fact, [matcher['from'], matcher['to']]);
  }
}

/** Birthdays on which a limit is just reached, or just passed, with the days beside them. */
function gatherAge(age: Node, found: Found): void {
  for (const limits of [age['atMost'], age['atLeast']].filter(isNode)) {
    for (const years of Object.values(limits).map(Number)) {
      const day = String(age['on']);
      if (day === 'asOf') throw new Error('an age on the day of applying has no birthdays of its own');
      for (const each of [years, years + 1]) {
        const birthday = `${Number(day.slice(0, 4)) - each}${day.slice(4)}`;
        add(found.days, 'birthDate', [birthday, shift(birthday, 1)]);
      }
    }
  }
  add(found.words, 'sex', []);
}

function gather(node: unknown, found: Found): void {
  if (Array.isArray(node)) for (const child of node) gather(child, found);
  if (!isNode(node)) return;
  for (const guards of [node['when'], node['unless']].flat().filter(isNode)) gatherGuard(guards, found);
  if (typeof node['fact'] === 'string') {
    const { fact, mend, unclear } = node;
    add(
      found.words,
      fact,
      [node['met'], unclear, node['unmet'], isNode(mend) ? mend['values'] : []].flatMap(strings),
    );
    const open = isNode(unclear) ? [unclear['from'], unclear['to']] : [];
    add(found.days, fact, [node['from'], node['to'], ...open]);
  }
  if (isNode(node['age'])) gatherAge(node['age'], found);
  add(found.days, 'asOf', [node['opens'], node['closes'], node['printedCloses'], node['until']]);
  for (const [key, child] of Object.entries(node))
    if (key !== 'when' && key !== 'unless') gather(child, found);
}

/**
 * For every fact that a part of a ruleset reads, and for asOf: every word that the part names and one that it does
 * not; every day on which something turns, with the day before and the day after. From the data alone.
 */
export function discretise(conversion: Conversion, part: unknown = conversion): Record<string, string[]> {
  const found: Found = { words: new Map(), days: new Map() };
  gather(part, found);
  const today = [...(found.days.get('asOf') ?? [])];
  const values: Record<string, string[]> = {};
  for (const fact of new Set([...found.words.keys(), ...found.days.keys()])) {
    const words = found.words.get(fact) ?? [];
    const days = [...(found.days.get(fact) ?? [])].flatMap((day) => (day === 'asOf' ? today : [day]));
    if (CLOSED_LISTS[fact]) values[fact] = [...CLOSED_LISTS[fact]];
    else if (fact === 'issuer') values[fact] = [...(conversion.issuers ?? []).map(({ id }) => id), 'other'];
    else if (fact === 'post') values[fact] = [...words, ANOTHER_POST];
    else values[fact] = [...words, ...around(days)];
  }
  return Object.fromEntries(Object.entries(values).filter(([, each]) => each.length > 0));
}

/** The facts that decide the outcome: those of the conditions, of what stands as it is, and of the windows. */
export function decisive(conversion: Conversion): Record<string, string[]> {
  const { conditions, stands = [], windows } = conversion;
  const { asOf: _, ...facts } = discretise(conversion, [conditions, stands, windows]);
  return facts;
}

/** The days around the windows' ends and the last day of each way to mend. */
export function decisiveDays(conversion: Conversion): string[] {
  const { conditions, stands = [], windows } = conversion;
  return discretise(conversion, [conditions, stands, windows])['asOf'] ?? [];
}
