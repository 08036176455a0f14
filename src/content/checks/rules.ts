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

/** Turns a check of one ruleset into a check of all notices. */
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
/** Keys of a choice condition that list words. */
const LISTS = ['met', 'unclear', 'unmet', 'values'];

/** The valid words of a fact; undefined if any word is valid. */
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

/** A placeholder, except `{截止日:…}` (the last day of another notice), which the build fills in. */
const HOLE = /\{((?!截止日:)[^{}]*)\}/g;
const FILLED = [...Object.keys(PLACEHOLDERS), ...Object.keys(FACT_LABELS)];

/** Placeholders that nothing fills in. */
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

/** Checks that conditions and guards use existing facts and valid words, and that sentences use existing placeholders. */
export const checkGuards = eachRuleset((rules) => [...wordFaults(rules), ...holeFaults(rules)]);

type Condition = NonNullable<Ruleset['conversion']>['conditions'][number];

/** The part of a condition that can give 'unclear'; undefined if none can. */
function openPart(condition: Condition): Path | undefined {
  if ('age' in condition) return condition.age.counts.length > 1 ? ['age', 'counts'] : undefined;
  if (condition.unclear !== undefined) return ['unclear'];
  return 'otherwise' in condition && condition.otherwise === 'unclear' ? ['otherwise'] : undefined;
}

/** Conditions that have the same result for everyone, and conditions that can be unclear without a note on their readings. */
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

/** Checks that every condition can be met and can fail, and that a note explains what it leaves unclear. */
export const checkConditions = eachRuleset(conditionFaults);

/** Pairs of keys that bound a range of days, the earlier one first. */
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

/** The first window whose `when` matches applies, so only the last may and must omit `when`. */
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

/** Checks that ranges of days begin before they end and are ordered so that each can be reached. */
export const checkRanges = eachRuleset((rules) => [
  ...reversed(rules),
  ...unreached(rules),
  ...unordered(rules),
]);

/** Notes may share an id: the same ambiguity, explained differently to different people. */
const SHARED = 'notes';

/** The identifying name of a list entry; '' if it has none. */
function nameOf(entry: unknown): string {
  const { id, code, name } = (entry ?? {}) as Record<string, unknown>;
  const own = id ?? code ?? name;
  return typeof own === 'string' ? own : '';
}

/** Checks that entries of a list in rules.yaml have unique names: conditions, stands, issuers, posts, milestones. */
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

/** Checks that every link of a step is printed in the notice. */
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
