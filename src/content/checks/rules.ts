import {
  CERTIFICATES,
  CONVERSION_FACTS,
  FACT_LABELS,
  PLACEHOLDERS,
  REGISTRY,
  type Ruleset,
  SETTLED_WORDS,
  SEXES,
} from '../../rules/index.ts';
import type { Notice } from '../notice.ts';
import type { Fault, Path, Problem } from '../problem.ts';
import { withoutArtefacts } from '../text.ts';
import { nodesIn, objectsIn, oneOf, problemsIn, repeated } from './walk.ts';

/** What one check finds in the rules of a notice, as a check of all. */
const eachRuleset =
  (faultsOf: (rules: Ruleset, notice: Notice) => Fault[]) =>
  (notices: readonly Notice[]): Problem[] =>
    notices.flatMap((notice) =>
      problemsIn(
        { file: notice.files.rules, root: notice.rules, lineOf: notice.lineOfRule },
        faultsOf(notice.rules, notice),
      ),
    );

const FINDING = 'finding.';
const FINDINGS = ['met', 'unmet', 'unclear', 'unknown'];
/** The lists of a condition on a word. */
const LISTS = ['met', 'unclear', 'unmet', 'values'];

/** The words that a fact can be told in; undefined where any word will do. */
function vocabulary(fact: string, { conversion }: Ruleset): string[] | undefined {
  if (fact === 'certificate') return Object.keys(CERTIFICATES);
  if (fact === 'registry') return Object.keys(REGISTRY);
  if (fact === 'sex') return Object.keys(SEXES);
  if (fact === 'issuer' && conversion?.issuers) return [...conversion.issuers.map(({ id }) => id), 'other'];
  return fact.startsWith(FINDING) ? FINDINGS : undefined;
}

function strangers(fact: string, words: unknown, path: Path, rules: Ruleset): Fault[] {
  const known = vocabulary(fact, rules);
  const listed = Array.isArray(words) ? words : ((words as { not?: string[] } | undefined)?.not ?? []);
  const unknown = listed.filter((word) => known && !known.includes(word));
  return unknown.map((word) => ({
    path,
    says: `${fact} 没有“${word}”这个值`,
    fix: oneOf(known ?? [], word),
  }));
}

function faultsOfGuard(guard: object, path: Path, rules: Ruleset): Fault[] {
  const conditions = (rules.conversion?.conditions ?? []).map(({ id }) => FINDING + id);
  const told = path[0] === 'conversion' ? [...CONVERSION_FACTS, 'asOf'] : Object.keys(FACT_LABELS);
  const facts: string[] = [...told, ...SETTLED_WORDS, ...conditions];
  return Object.entries(guard).flatMap(([fact, matcher]) =>
    facts.includes(fact)
      ? strangers(fact, matcher, [...path, fact], rules)
      : [{ path: [...path, fact], says: `没有 ${fact} 这一项，条件永远不会符合`, fix: oneOf(facts, fact) }],
  );
}

function wordFaults(rules: Ruleset): Fault[] {
  return objectsIn(rules).flatMap(({ node, path }) => {
    const guards = ['when', 'unless'].flatMap((key) =>
      [node[key] ?? []].flat().map((guard, index) => ({
        guard: guard as object,
        path: Array.isArray(node[key]) ? [...path, key, index] : [...path, key],
      })),
    );
    const fact = typeof node['fact'] === 'string' ? node['fact'] : '';
    return [
      ...guards.flatMap((each) => faultsOfGuard(each.guard, each.path, rules)),
      ...LISTS.flatMap((key) => strangers(fact, node[key], [...path, key], rules)),
    ];
  });
}

/** `{截止日:…}`, the last day of another notice, is the build's. */
const HOLE = /\{((?!截止日:)[^{}]*)\}/g;
const FILLED = [...Object.keys(PLACEHOLDERS), ...Object.keys(FACT_LABELS)];

/** Words to be filled in that nothing fills in. */
function holeFaults(rules: Ruleset): Fault[] {
  return objectsIn(rules).flatMap(({ node, path }) =>
    ['says', 'then', 'safe'].flatMap((key) =>
      [...String(node[key] ?? '').matchAll(HOLE)]
        .filter(([, name = '']) => !FILLED.includes(name))
        .map(([hole, name = '']) => ({
          path: [...path, key],
          says: `没有什么能填进 ${hole}`,
          fix: oneOf(FILLED, name),
        })),
    ),
  );
}

/** Conditions and guards ask for facts that there are, and for words in which they can be told; sentences are filled in with words that there are. */
export const checkGuards = eachRuleset((rules) => [...wordFaults(rules), ...holeFaults(rules)]);

type Condition = NonNullable<Ruleset['conversion']>['conditions'][number];

/** Where a condition says that the text leaves something open; undefined where it never does. */
function openPart(condition: Condition): Path | undefined {
  if ('age' in condition) return condition.age.counts.length > 1 ? ['age', 'counts'] : undefined;
  if (condition.unclear !== undefined) return ['unclear'];
  return 'otherwise' in condition && condition.otherwise === 'unclear' ? ['otherwise'] : undefined;
}

/** Conditions that everything meets or nothing does, and those that leave something open without a note that says in which readings. */
function conditionFaults({ conversion }: Ruleset): Fault[] {
  const { conditions = [], notes = [] } = conversion ?? {};
  const isExplained = (id: string) =>
    notes.some(
      ({ when = [], readings }) =>
        readings !== undefined &&
        when.some((guard) => JSON.stringify(guard[FINDING + id] ?? '').includes('"unclear"')),
    );
  return conditions.flatMap((condition, index): Fault[] => {
    const path = ['conversion', 'conditions', index];
    const { id } = condition;
    const open = openPart(condition);
    const unexplained: Fault[] =
      open === undefined || isExplained(id)
        ? []
        : [
            {
              path: [...path, ...open],
              says: `${id} 可能是 unclear，却没有一条 note 写明两种理解`,
              fix: `在 notes 里加一条 when: [{ ${FINDING}${id}: [unclear] }] 的，写上 readings；原文没有两种理解的，不写 unclear`,
            },
          ];
    if (!('otherwise' in condition)) return unexplained;
    const { otherwise } = condition;
    const others = (['met', 'unclear', 'unmet'] as const).filter(
      (status) => status !== otherwise && (condition[status] ?? []).length > 0,
    );
    if (others.length > 0) return unexplained;
    const says = `${id} 不论怎样都是 ${otherwise}，这个条件什么也没有问`;
    return [
      ...unexplained,
      { path: [...path, 'otherwise'], says, fix: '照原文写 otherwise，或删去这个条件' },
    ];
  });
}

/** Every condition can be met and can fail, and what it leaves open is explained. */
export const checkConditions = eachRuleset(conditionFaults);

/** Pairs of keys that bound a stretch of days, the earlier first. */
const BOUNDS = [
  ['from', 'to'],
  ['opens', 'closes'],
] as const;

function reversed(rules: unknown): Fault[] {
  return objectsIn(rules).flatMap(({ node, path }) =>
    BOUNDS.flatMap(([first, last]) => {
      const [from, to] = [node[first], node[last]];
      if (typeof from !== 'string' || typeof to !== 'string' || from === 'asOf' || from <= to) return [];
      const says = `${first} ${from} 在 ${last} ${to} 之后，没有一天落在里面`;
      return [{ path: [...path, first], says, fix: '对照原文改正其中一个日期' }];
    }),
  );
}

/** The first window whose `when` matches counts: one without stands last, or those after it are never reached. */
function unreached({ conversion }: Ruleset): Fault[] {
  const windows = conversion?.windows ?? [];
  return windows.flatMap(({ when }, index) => {
    const last = index === windows.length - 1;
    if ((when === undefined) === last) return [];
    const path = ['conversion', 'windows', index];
    return last
      ? [{ path, says: '最后一个换证时间还有 when，有的人没有换证时间', fix: '最后一个不写 when' }]
      : [{ path, says: '换证时间没有写 when，后面的永远用不到', fix: '写明给谁，或放到最后' }];
  });
}

function unordered({ registration }: Ruleset): Fault[] {
  const spans = registration?.channel.spans ?? [];
  return spans.flatMap(({ from }, index) => {
    const before = spans[index - 1]?.from ?? '';
    if (index === 0 || (from !== undefined && from > before)) return [];
    const path = ['registration', 'channel', 'spans', index];
    const fix = '按日期先后排列，除第一段外都写 from';
    return [{ path, says: '这一段没有从前一段之后的日子开始', fix }];
  });
}

/** Stretches of days begin before they end, and stand in an order in which each is reached. */
export const checkRanges = eachRuleset((rules) => [
  ...reversed(rules),
  ...unreached(rules),
  ...unordered(rules),
]);

/** Notes share an id where one ambiguity is told to different people in different words. */
const SHARED = 'notes';

/** What an entry of a list is known by, where it has such a name. */
function nameOf(entry: unknown): string {
  const { id, code, name } = (entry ?? {}) as Record<string, unknown>;
  const own = id ?? code ?? name;
  return typeof own === 'string' ? own : '';
}

/** Within a list of rules.yaml nothing is named twice: conditions, stands, issuers, posts, milestones. */
export const checkRepeats = eachRuleset((rules) =>
  nodesIn(rules)
    .filter(({ node, path }) => Array.isArray(node) && path.at(-1) !== SHARED)
    .flatMap(({ node, path }) =>
      repeated(node as readonly unknown[], nameOf)
        .filter(({ key }) => key !== '')
        .map(({ key, index }) => ({
          path: [...path, index],
          says: `${key} 列了两次`,
          fix: '换一个编号，或删去一个',
        })),
    ),
);

/** Every address that a step leads to is printed in the notice. */
export const checkLinks = eachRuleset((rules, { source }) => {
  const printed = withoutArtefacts(source.text);
  return objectsIn(rules)
    .filter(({ node }) => typeof node['url'] === 'string' && !printed.includes(node['url']))
    .map(({ node, path }) => ({
      path: [...path, 'url'],
      says: `网址 ${node['url']} 不在通知的原文里`,
      fix: '照原文写网址；原文没有的不加链接',
    }));
});
