import { type AtRule, type Declaration, parse, type Rule } from 'postcss';
import { isNewer, part, within } from './compat.ts';

const properties = part('css', 'properties');
const selectors = part('css', 'selectors');
const atRules = part('css', 'at-rules');

/** Functions and words of values by name, wherever the data keep them: `clamp`, `color-mix`. */
const types = new Map(
  within(part('css', 'types')).flatMap(([name, type]) => [[name, type] as const, ...within(type)]),
);

const isPrefixed = (name: string): boolean => /^-(?:webkit|moz|ms)-/.test(name);

function declarationFound({ prop, value, parent }: Declaration): string[] {
  if (prop.startsWith('--') || isPrefixed(prop)) return valueFound(prop, value);
  const property = properties[prop];
  if (!property) return [`${prop}: unknown`];
  const isFlex = parent?.some((each) => each.type === 'decl' && /flex$/.test(each.value));
  const inFlex = isFlex && /gap$/.test(prop) && isNewer(part('css', 'properties', 'gap', 'flex_context'));
  return [
    ...(isNewer(property) ? [prop] : []),
    ...(inFlex ? ['gap in flex'] : []),
    ...(prop === 'content' && /['"]\s*\/|\/\s*['"]/.test(value) ? ['content / text'] : []),
    ...valueFound(prop, value),
  ];
}

/** Words and functions of a value, texts and addresses left out. */
function valueFound(prop: string, value: string): string[] {
  const words = value.replace(/(["']).*?\1|url\([^)]*\)|var\([^)]*\)/g, ' ').match(/[a-z][a-z-]*\(?/gi) ?? [];
  const newer = words.filter((word) =>
    word.endsWith('(')
      ? isNewer(types.get(word.slice(0, -1)))
      : isNewer(part('css', 'properties', prop, word)),
  );
  const units = value.match(/\d(?:[dsl]v[hw]|v[bi]|cq\w+|r?lh|r?ic|cap)\b/g) ?? [];
  return [...newer.map((word) => `${prop}: ${word.replace('(', '()')}`), ...units.map(() => `${prop}: unit`)];
}

function selectorFound(selector: string): string[] {
  const parts = selector.replace(/\[[^\]]*\]/g, '').match(/::?[a-z][a-z-]*\(?/gi) ?? [];
  const newer = parts
    .map((each) => each.replaceAll(':', '').replace('(', ''))
    .filter((name) => !isPrefixed(name) && isNewer(selectors[name]));
  const lists = /:not\([^()]*,/.test(selector) ? [':not(,)'] : [];
  return [...newer.map((name) => `:${name}`), ...lists];
}

/** A selector that an engine does not know takes the whole rule with it: newer ones stand in rules of their own. */
function ruleFound({ selectors: all, parent }: Rule): string[] {
  const found = all.map((each) => selectorFound(each));
  const nested = parent?.type === 'rule' ? ['nesting'] : [];
  const torn =
    found.some((each) => each.length === 0) && found.flat().map((each) => `${each} beside older selectors`);
  return [...(torn || found.flat()), ...nested];
}

function atRuleFound({ name, params }: AtRule): string[] {
  const range = name === 'media' && /[<>=]/.test(params) ? ['@media range'] : [];
  const features = name === 'media' ? (params.match(/[a-z-]+(?=\s*[:)])/g) ?? []) : [];
  const newer = features.filter((each) => isNewer(part('css', 'at-rules', 'media', each)));
  return [
    ...(!isPrefixed(name) && isNewer(atRules[name]) ? [`@${name}`] : []),
    ...range,
    ...newer.map((each) => `@media (${each})`),
  ];
}

/** What a stylesheet uses that is newer than the floor, each once. What stands in `@supports` asks before. */
export function newerInStyles(css: string): string[] {
  const root = parse(css);
  root.walkAtRules('supports', (each) => {
    each.remove();
  });
  const all: string[] = [];
  root.walkAtRules((each) => void all.push(...atRuleFound(each)));
  root.walkRules((each) => {
    if (!(each.parent?.type === 'atrule' && /keyframes$/.test((each.parent as AtRule).name)))
      all.push(...ruleFound(each));
  });
  root.walkDecls((each) => {
    const { parent } = each;
    const inPage = parent?.type === 'atrule';
    if (!inPage) all.push(...declarationFound(each));
  });
  return [...new Set(all)].sort();
}
