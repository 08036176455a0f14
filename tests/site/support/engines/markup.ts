import { isNewer, part } from './compat.ts';

const elements = part('html', 'elements');
const everywhere = part('html', 'global_attributes');

const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=>/]+)(?:="[^"]*"|='[^']*'|=[^\s>"']+)?/g;

/** Classic scripts and modules that stand in a page itself; data do not count. */
export function inlineScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g)];
  return scripts
    .filter(([, how = '', code]) => code && !/type="?application\//.test(how))
    .map(([, , code = '']) => code);
}

/** The styles that stand in a page itself. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
}

/** Elements and attributes of a page that are newer than the floor, each once: `<search>`, `inert`. */
export function newerInMarkup(html: string): string[] {
  const bare = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1').replace(/<svg[\s\S]*?<\/svg>/g, '');
  const found = [...bare.matchAll(TAG)].flatMap(([, name = '', attributes = '']) => [
    ...(isNewer(elements[name]) ? [`<${name}>`] : []),
    ...[...attributes.matchAll(ATTRIBUTE)]
      .map(([, attribute = '']) => attribute)
      .filter((each) => isNewer(everywhere[each]) || isNewer(part('html', 'elements', name, each)))
      .map((each) => `${name} ${each}`),
  ]);
  return [...new Set(found)].sort();
}
