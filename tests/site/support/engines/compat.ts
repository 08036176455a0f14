import data, { type Identifier, type SupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import { FLOOR } from '../../../../src/publish/bundle.ts';

/** The engines of the data, by the floor's names for them. */
const OLDEST = { chrome: FLOOR.chrome, safari: FLOOR.safari, safari_ios: FLOOR.ios } as const;

const number = (version: string): number => Number.parseFloat(version.replace('≤', ''));

function hasIt(stated: SupportStatement | undefined, version: string): boolean {
  return [stated ?? []].flat().some((each) => {
    const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = each;
    if (flags || prefix || other || typeof added !== 'string' || added === 'preview') return false;
    const isGone = typeof removed === 'string' && number(removed) <= number(version);
    return number(added) <= number(version) && !isGone;
  });
}

/** Is what MDN's data describe here newer than the oldest engines the tasks run in? What they do not know is not. */
export function isNewer(feature: Identifier | undefined): boolean {
  const support = feature?.__compat?.support;
  if (!support) return false;
  return Object.entries(OLDEST).some(
    ([engine, version]) => !hasIt(support[engine as keyof typeof OLDEST], version),
  );
}

/** The features that stand directly in a part of the data, by name. */
export function within(part: Identifier | undefined): [string, Identifier][] {
  return Object.entries(part ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];
}

/** MDN's data, part by part: `part('css', 'properties')`. */
export function part(...path: readonly string[]): Identifier {
  let at: unknown = data;
  for (const name of path) at = (at as Record<string, unknown> | undefined)?.[name];
  return (at ?? {}) as Identifier;
}
