import { type AnyNode, type Literal, type MemberExpression, parse } from 'acorn';
import { full } from 'acorn-walk';
import { isNewerEverywhere, isNewerOn, newerGlobals } from './script-names.ts';

/** What the floor's engines parse whole; only lookbehind and `export * as` came later to one of them. */
const SYNTAX = 2021;

const NEWER_REGEXP = /\(\?<[=!]|\(\?[a-z]+(?:-[a-z]*)?:/;

const textOf = (node: AnyNode): string | undefined =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

function nameOf({ property, computed }: MemberExpression): string | undefined {
  if (computed) return textOf(property);
  return property.type === 'Identifier' ? property.name : undefined;
}

/** Members of what engines bring, wherever they stand. */
function memberFound(member: MemberExpression): string[] {
  const name = nameOf(member);
  if (member.object.type !== 'Identifier' || name === undefined) return [];
  return isNewerOn(member.object.name, name) ? [`${member.object.name}.${name}`] : [];
}

/** Members of whatever else, called or set: read alone they may be a field of ours. */
function usedFound(target: AnyNode): string[] {
  if (target.type !== 'MemberExpression') return [];
  const name = nameOf(target);
  const known =
    target.object.type === 'Identifier' && isNewerOn(target.object.name, name ?? '') !== undefined;
  return name !== undefined && !known && isNewerEverywhere(name) ? [`.${name}`] : [];
}

function literalFound({ regex, value }: Literal): string[] {
  if (regex && (NEWER_REGEXP.test(regex.pattern) || /[dv]/.test(regex.flags))) return [`/${regex.pattern}/`];
  return typeof value === 'string' && /^\S*\(\?<[=!]\S*$/.test(value) ? [`/${value}/`] : [];
}

/** Calls with `...` behind a `?.`, which Chrome 87 to 90 read wrongly. */
function spreadBehind(chain: AnyNode): string[] {
  if (chain.type === 'MemberExpression') return spreadBehind(chain.object);
  if (chain.type !== 'CallExpression') return [];
  const spread = chain.arguments.some(({ type }) => type === 'SpreadElement');
  return spread ? ['... behind ?.'] : spreadBehind(chain.callee);
}

function found(node: AnyNode): string[] {
  if (node.type === 'ChainExpression') return spreadBehind(node.expression);
  if (node.type === 'MemberExpression') return memberFound(node);
  if (node.type === 'CallExpression') return usedFound(node.callee);
  if (node.type === 'AssignmentExpression') return usedFound(node.left);
  if (node.type === 'Literal') return literalFound(node);
  if (node.type === 'ExportAllDeclaration' && node.exported) return ['export * as'];
  return [];
}

/** What a script uses that is newer than the floor, each once: `.at`, `structuredClone`, or what cannot be parsed. */
export function newerInScript(code: string): string[] {
  const all: string[] = [];
  const read = new Set<string>();
  const declared = new Set<string>();
  try {
    full(parse(code, { ecmaVersion: SYNTAX, sourceType: 'module' }), (each, _state, type) => {
      const node = each as AnyNode;
      all.push(...found(node));
      if (node.type === 'Identifier') (type === 'VariablePattern' ? declared : read).add(node.name);
    });
  } catch (error) {
    return [String(error)];
  }
  const free = [...read].filter((name) => newerGlobals.has(name) && !declared.has(name));
  return [...new Set([...all, ...free])].sort();
}
