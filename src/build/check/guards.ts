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
import { pathText } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { objectsIn, type Path } from './walk.ts';

const FINDING = 'finding.';
const FINDINGS = ['met', 'unmet', 'unclear', 'unknown'];
/** The lists of a condition on a word. */
const LISTS = ['met', 'unclear', 'unmet', 'values'];

interface Fault {
  path: Path;
  says: string;
  fix: string;
}

const MOST_OFFERED = 8;

/** Words that could have been meant, those that begin alike first. */
function oneOf(words: readonly string[], typed: string): string {
  const alike = (word: string) => [...word].findIndex((letter, at) => letter !== typed[at]);
  const offered = words.toSorted((a, b) => alike(b) - alike(a)).slice(0, MOST_OFFERED);
  return `应是以下之一：${offered.join('、')}${words.length > MOST_OFFERED ? '……' : ''}`;
}

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

function faultsOf(rules: Ruleset): Fault[] {
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
function holes(rules: Ruleset): Fault[] {
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
export const checkGuards = ofEach(({ rules, files, lineOfRule }) =>
  [...faultsOf(rules), ...holes(rules)].map(({ path, says, fix }) => ({
    file: files.rules,
    line: lineOfRule(path),
    where: pathText(path),
    says,
    fix,
  })),
);
