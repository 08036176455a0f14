/** Headers for the paths that a pattern matches: `*` stands for anything, `:name` for one folder. */
export interface HeaderRule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** A `_headers` file, as Cloudflare Pages, Netlify and others read it. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** What such a file says; lines that are neither path nor header are passed over. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** A pattern as a regular expression of the whole path. */
export function patternSource(pattern: string): string {
  return pattern
    .replace(/[.+?$(){}|]/g, '[$&]')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${patternSource(pattern)}$`).test(path);
}

/** The headers of a path, names in lower case; where rules say the same one twice, hosts join the values by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { headers } of rules.filter(({ pattern }) => matches(pattern, path))) {
    for (const [written, value] of headers) {
      const name = written.toLowerCase();
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}
