import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, builtFiles } from './files.ts';

/** A file that readers' devices keep: where it is, and what it is by its bytes. */
export interface KeptFile {
  url: string;
  /** Null where the address itself changes with the bytes. */
  revision: string | null;
  integrity: string;
}

/** The most that keeping the site costs a reader, in bytes as they come over the line (gzip). */
export const KEPT_AT_MOST = 1_500_000;

/** What is kept, first to last: what does not fit any more is read with the network. */
const ORDER: readonly RegExp[] = [
  // Scripts, styles, what the tasks need, and every page at the top: they serve all notices.
  /^(?:_astro\/.+\.(?:css|js|json)|favicon\.svg|search-index\.json|index\.html|404\.html|[^/]+\/index\.html)$/,
  /^notices\/[^/]+\/(?:index\.html|[^/]+\.json)$/,
  /^rules\/[^/]+\/index\.html$/,
];

/**
 * The files of the built site to keep without network, and what they cost over the line.
 * @param newest the notices by their ids, those first that are to be kept where not all can be
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
