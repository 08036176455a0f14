import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, builtFiles } from './files.ts';

/** A file cached on readers' devices: its address and revision. */
export interface KeptFile {
  url: string;
  /** Content hash; null if the address itself changes with the content. */
  revision: string | null;
  integrity: string;
}

/** Limit of the download for offline use, in bytes after gzip. */
export const KEPT_AT_MOST = 1_500_000;

/** What to cache, in order of priority; the rest needs the network. */
const ORDER: readonly RegExp[] = [
  // Scripts, styles, task data and all top-level pages: they serve all notices.
  /^(?:_astro\/.+\.(?:css|js|json)|favicon\.svg|search-index\.json|index\.html|404\.html|[^/]+\/index\.html)$/,
  /^notices\/[^/]+\/(?:index\.html|[^/]+\.json)$/,
  /^rules\/[^/]+\/index\.html$/,
];

/**
 * The files of the built site to cache for offline use, and their download size.
 * @param newest ids of the notices; the first are preferred if not all fit
 */
export function keptFiles(dist: string, newest: readonly string[]): { files: KeptFile[]; bytes: number } {
  const kind = (file: string) => ORDER.findIndex((pattern) => pattern.test(file));
  const ages = new Map(newest.map((id, age) => [id, age]));
  const age = (file: string) => ages.get(file.split('/')[1] ?? '') ?? -1;
  const wanted = builtFiles(dist)
    .filter((file) => kind(file) >= 0)
    .toSorted((one, other) => kind(one) - kind(other) || age(one) - age(other));
  const files: KeptFile[] = [];
  let bytes = 0;
  for (const file of wanted) {
    const content = readFileSync(join(dist, file));
    const cost = gzipSync(content, { level: 9 }).length;
    if (bytes + cost > KEPT_AT_MOST) break;
    bytes += cost;
    const hash = createHash('sha256').update(content).digest('base64');
    const revision = file.startsWith('_astro/') ? null : hash.slice(0, 12);
    files.push({ url: addressOf(file), revision, integrity: `sha256-${hash}` });
  }
  return { files, bytes };
}
